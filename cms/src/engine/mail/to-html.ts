const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const STYLE = 'font-family:sans-serif;font-size:16px;line-height:1.5;color:#0f2f33;max-width:38rem';

/**
 * A mail's plain text as the least HTML: paragraphs, line breaks, rules. Only addresses of this site become links: those a
 * visitor wrote stay words.
 */
export function toHtml(text: string, siteUrl: string, language: 'fr' | 'en' = 'fr'): string {
  const isOurs = (address: string) => address === siteUrl || address.startsWith(`${siteUrl}/`);
  const linked = (line: string) =>
    line.split(/(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)])/).map((part) => (isOurs(part) ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part))).join('');
  const paragraphs = text.split(/\n{2,}/).map((part) => (part === '---' ? '<hr>' : `<p>${part.split('\n').map(linked).join('<br>')}</p>`));
  return `<!doctype html><html lang="${language}"><body style="${STYLE}">${paragraphs.join('')}</body></html>`;
}

/** Schemes as partners mistype them: `http:/x`, `http\\c//x`, `httt://x`, `ttp://x`. */
const SCHEME = /^h?t{2,4}p?s?\\?[:c;]?[/\\]{1,3}(?=[^/\\])|^https?:(?=[a-z])/i;

const encode = (text: string): string => text.replaceAll(' ', '%20');
const isHost = (host: string): boolean => /^([\p{L}\p{N}_-]+\.)+[\p{L}]{2,}$/u.test(host);

/** The first usable web address of a text (`www.x.fr`, `//x.fr`, typing errors mended), or `null`. Never an e-mail address. */
export function cleanUrl(text: string): string | null {
  const start = text.trim().replace(/^[<("'«\s]+|[>)"'»\s]+$/gu, '');
  if (start === '' || /^mailto:/i.test(start)) return null;
  const secure = /^https/i.test(start);
  const bare = start.replace(/^https?:\/\/(?=https?:)/i, '').replace(SCHEME, '').replace(/^\/\//, '');
  const [first = ''] = bare.split(/[\n\t]| (?=https?:|www\.|mailto:|ou |et |- )/i);
  const [authority = ''] = first.split(/[/?#]/);
  if (authority.includes('@') || !isHost(authority.replace(/:\d+$/, '').trim())) return null;
  try {
    const url = new URL(encode(`${secure ? 'https' : 'http'}://${first.trim()}`));
    return isHost(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}

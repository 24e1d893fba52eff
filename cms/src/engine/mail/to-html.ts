import { unbroken } from '@carrefour/config';
import { toLines, type Line } from './to-lines';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const INK = '#0f2f33';
const LINK = `color:${INK};font-weight:bold;text-underline-offset:3px`;
/** Where a mailbox keeps no style sheet, the styles of the elements alone are a light page, never dark words on a dark ground. */
const DARK = '@media (prefers-color-scheme:dark){.ground{background:#0b1f22!important}.sheet{background:#12292d!important;color:#f6efdf!important}.sheet a{color:#ffd76b!important}.head{border-color:#f6efdf!important}}';

/**
 * A mail's plain text as a sheet of paper: paragraphs, lists, rules. Only addresses of this site become links: those a visitor
 * wrote stay words. An address alone on its line goes under the words of the line before, which say where it leads.
 */
export function toHtml(text: string, siteUrl: string, language: 'fr' | 'en' = 'fr'): string {
  const isOurs = (address: string) => address === siteUrl || address.startsWith(`${siteUrl}/`);
  const words = (said: string) => escape(language === 'fr' ? unbroken(said) : said);
  const link = (address: string, said: string) => `<a href="${escape(address)}" style="${LINK}">${said}</a>`;
  const inline = (said: string) =>
    said.split(/(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)])/).map((part, index) => (index % 2 === 0 ? words(part) : isOurs(part) ? link(part, escape(part)) : escape(part))).join('');
  const line = ({ before, label, address }: Line) => (address === null ? inline(label) : `${inline(before)}${link(address, words(label))}`);
  const paragraph = (part: string): string => {
    if (part === '---') return `<hr style="border:0;border-top:1px solid #857f6b;margin:24px 0">`;
    const lines = toLines(part, isOurs);
    if (!lines.every(({ isItem }) => isItem)) return `<p style="margin:0 0 16px">${lines.map(line).join('<br>')}</p>`;
    return `<ul style="margin:0 0 16px;padding-left:20px">${lines.map((one) => `<li style="margin:0 0 8px">${line(one)}</li>`).join('')}</ul>`;
  };
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${DARK}</style></head>`,
    `<body class="ground" style="margin:0;padding:16px 8px;background:#f6efdf">`,
    `<div class="sheet" style="max-width:600px;margin:0 auto;padding:24px 20px;background:#fdf9ee;color:${INK};font:16px/1.5 sans-serif;overflow-wrap:break-word">`,
    `<p class="head" style="margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid ${INK};font-size:18px;font-weight:bold;line-height:1.2">Carrefour des innovations sociales</p>`,
    text.split(/\n{2,}/).map(paragraph).join(''),
    '</div></body></html>',
  ].join('');
}

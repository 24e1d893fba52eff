import { maskContacts } from '@carrefour/config';

const [LENGTH, LOOKED_AT] = [400, 16 * 1024];

/** The first words of a page, for a person to see what came instead: no markup, no way to reach anybody. */
export function excerptOf(body: Buffer): string | null {
  const text = body
    .subarray(0, LOOKED_AT)
    .toString('utf8')
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\0]+/g, ' ')
    .trim();
  return text === '' ? null : maskContacts(text.slice(0, LENGTH));
}

import { toPlainWords } from './commune-key.js';
import { once } from './once.js';

/** ISO codes of France and of its territories which have one of their own. */
const FRENCH = ['FR', 'GP', 'MQ', 'GF', 'RE', 'PM', 'YT', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF', 'CP'];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Withdrawn codes bear the name of today's country too (`FX` France, `HV` Burkina Faso): only today's code is kept. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** Names in French and English, and the codes themselves, to ISO codes: Node's own tables know them all. */
const codeOfName = once(() => {
  const codes = new Map<string, string>([
    ['etranger', 'ZZ'],
    ['france metropolitaine', 'FR'],
    ['angleterre', 'GB'],
    ['uk', 'GB'],
    ['usa', 'US'],
  ]);
  for (const locale of ['en', 'fr']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = names.of(code);
      if (name === undefined || code === 'ZZ' || !isCurrent(code)) continue;
      codes.set(toPlainWords(name), FRENCH.includes(code) ? 'FR' : code);
      codes.set(code.toLowerCase(), FRENCH.includes(code) ? 'FR' : code);
    }
  }
  return codes;
});

/** The ISO code of a country by its code or its French or English name; `FR` for the overseas territories; null when unknown. */
export const readCountry = (text: string | null | undefined): string | null =>
  codeOfName().get(toPlainWords(text ?? '').replace(/^(?:la|le|les|l) /, '')) ?? null;

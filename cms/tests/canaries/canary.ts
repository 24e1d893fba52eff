import { createHash, randomBytes } from 'node:crypto';

const salt = randomBytes(8).toString('hex');
/** Planted words, by where they stand. */
export type Canaries = { wordOf(where: string): string; phoneOf(where: string): string; heardIn(text: string): string[]; count(): number };

/** Words that stand nowhere else: one a place, in letters that no encoding changes, and telephone numbers kept for fiction. */
export function makeCanaries(): Canaries {
  const places = new Map<string, string>();
  const phones = new Map<string, string>();
  const wordOf = (where: string): string => {
    const word = `canari${createHash('sha256').update(salt + where).digest('hex').slice(0, 12)}`;
    places.set(word, where);
    return word;
  };
  return {
    wordOf,
    phoneOf(where) {
      const last = String(1000 + phones.size);
      phones.set(`3998${last}`, where);
      return `06 39 98 ${last.slice(0, 2)} ${last.slice(2)}`;
    },
    heardIn(text) {
      const words = (text.match(/canari[0-9a-f]{12}/gi) ?? []).map((word) => places.get(word.toLowerCase()) ?? word);
      const numbers = (text.match(/6[\s.-]?39[\s.-]?98[\s.-]?\d\d[\s.-]?\d\d(?!\d)/g) ?? []).flatMap((number) => phones.get(number.replace(/\D/g, '').slice(1)) ?? []);
      return [...new Set([...words, ...numbers])];
    },
    count: () => places.size + phones.size,
  };
}

/** Leading characters of an identifier that its rank keeps: 36^10 stays a safe integer. */
const LENGTH = 10;

/**
 * The rank of a record in the fixed order of complete readings: a number that sorts as identifiers do (letters and
 * digits, as Strapi makes them). It never changes, so a reading loses nothing however many records come meanwhile.
 */
export function readingRank(id: string): number {
  const digits = [...id.toLowerCase().slice(0, LENGTH).padEnd(LENGTH, '0')].map((character) => (/[0-9a-z]/.test(character) ? character : '0'));
  return Number.parseInt(digits.join(''), 36);
}

/** Letters that French and its neighbours write, by what they are without accent: one for one, since a database turns letter by letter. */
const letters: Readonly<Record<string, string>> = { a: 'àáâãäå', c: 'ç', e: 'èéêë', i: 'ìíîï', n: 'ñ', o: 'òóôõö', u: 'ùúûü', y: 'ýÿ', œ: 'œ', æ: 'æ' };
const pairs = Object.entries(letters).flatMap(([plain, accented]) => [...accented].flatMap((letter): [string, string][] => [[letter, plain], [letter.toUpperCase(), plain]]));
const plainOf = new Map(pairs);

/** Words as searches of the team compare them: neither capitals nor accents count. */
export const foldLetters = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\u0080-\uffff]/g, (letter) => plainOf.get(letter) ?? letter);

/** Its name on SQLite, whose own lower() knows the letters of English alone. */
export const SQLITE_FOLD = 'fold_letters';

type Strapi = { db: { dialect: { client: string } } };

/** The same for a column (or any SQL text) of this database: a PostgreSQL without locale knows no accent either. */
export function foldedSql({ db }: Strapi, sql: string): string {
  if (db.dialect.client !== 'postgres') return `${SQLITE_FOLD}(${sql})`;
  return `translate(lower(${sql}), '${pairs.map(([letter]) => letter).join('')}', '${pairs.map(([, plain]) => plain).join('')}')`;
}

/** What a folded column is compared with, after `like … escape '\'`: these words, anywhere in it. */
export const holdingWords = (words: string): string => `%${foldLetters(words).replace(/[\\%_]/g, '\\$&')}%`;

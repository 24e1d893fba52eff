import { toPlainKey } from '@carrefour/config';
import type { ColumnProfile } from './column-profile.js';
import { toHeadingWords } from './heading-words.js';
import type { ProfiledTable } from './profile-table.js';

/** A column whose values are those of a column of another table. `by`: what parts several of them in one cell. `isOne`: each is there on one row only. */
export type Reference = { readonly from: ColumnProfile; readonly by: string | null; readonly table: ProfiledTable; readonly key: string; readonly isOne: boolean; readonly found: number };

type Table = Pick<ProfiledTable, 'columns'>;

const SEPARATORS = [null, ';', ',', '|', '/', '\n'] as const;
const LEAST_FOUND = 0.8;
const LEAST_VALUES = 2;
const LONGEST_KEY = 60;
/** Words of a heading that only say that the column names something. */
const NAMING = new Set(['id', 'identifiant', 'identifier', 'code', 'ref', 'reference', 'numero', 'n', 'no', 'index', 'cle', 'key', 'uid', 'uuid', 'nom', 'name', 'libelle', 'label', 'liste', 'list']);

export const tellingWords = (heading: string): string[] => toHeadingWords(heading).filter((word) => !NAMING.has(word));
const shareWord = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.some((other) => word === other || word.replace(/s$/, '') === other.replace(/s$/, '')));

/** `S12`, `ASSO-003`: what people write where a name stands elsewhere. A bare number may be anything. */
export const isCode = (text: string): boolean => /^(?=.*\d)[\p{L}\d]+([-_./ ][\p{L}\d]+)*$/u.test(text) && text.length <= 30 && /\p{L}/u.test(text) && !/\p{L}{5}/u.test(text);
const mostly = ({ texts }: ColumnProfile, test: (text: string) => boolean): boolean => texts.filter(([text]) => test(text)).length >= texts.length * 0.8;
export const holdsCodes = (column: ColumnProfile): boolean => mostly(column, (text) => text.split(/[;,|\n]/).every((part) => isCode(part.trim()) || /^\d+$/.test(part.trim())));

const partsOf = (text: string, by: string | null): string[] => (by === null ? [text] : text.split(by)).map((part) => part.trim()).filter((part) => part !== '');

/** How many of the different values of a column another knows, cut in the way that finds most of them. */
function bestCut(from: ColumnProfile, keys: ReadonlySet<string>): { by: string | null; found: number; values: number } {
  const tried = SEPARATORS.map((by) => {
    const values = new Set(from.texts.flatMap(([text]) => partsOf(text, by)).map(toPlainKey));
    return { by, values: values.size, found: [...values].filter((value) => keys.has(value)).length / Math.max(1, values.size) };
  });
  return tried.reduce((best, one) => (one.found > best.found + 0.05 ? one : best));
}

const TYPED = ['year', 'date', 'postcode', 'communeCode', 'commune', 'department', 'region', 'country', 'boolean', 'url', 'email', 'phone', 'lat', 'lng'] as const;
/** Towns, years and the like may be the same in two tables that have nothing to do with each other. */
const isTyped = ({ shares }: ColumnProfile): boolean => TYPED.some((kind) => shares[kind] >= 0.6);

/** Numbers from 1 up, and words that any table may hold, point at a table only where a heading says so. */
function saysSo(from: ColumnProfile, key: ColumnProfile, { name }: ProfiledTable): boolean {
  const own = tellingWords(from.heading);
  if (shareWord(own, tellingWords(name))) return true;
  if (isTyped(from) || !holdsCodes(from)) return false;
  return shareWord(own, tellingWords(key.heading)) || (mostly(from, (text) => isCode(text) && text.length >= 3) && mostly(key, isCode));
}

function referenceTo(from: ColumnProfile, table: ProfiledTable): Reference[] {
  if (from.filled === 0 || from.meanLength > LONGEST_KEY) return [];
  return table.columns.flatMap((key): Reference[] => {
    if (key.filled < key.rows * 0.8 || key.meanLength > LONGEST_KEY || key.distinct < LEAST_VALUES) return [];
    const { by, found, values } = bestCut(from, new Set(key.texts.map(([text]) => toPlainKey(text))));
    const isOne = key.distinct === key.filled;
    // Several rows a key are several values of one record: then the column here names records, each once.
    if (found < LEAST_FOUND || values < LEAST_VALUES || (!isOne && from.distinct < from.filled) || !saysSo(from, key, table)) return [];
    return [{ from, by, table, key: key.heading, isOne, found }];
  });
}

/** The best reference of each column of a table to each of the others. A table of which several columns are lists of their own is no table of records. */
export function findReferences({ columns }: Table, others: readonly ProfiledTable[]): Reference[] {
  return others.flatMap((table) => {
    const best = columns.flatMap((from) => referenceTo(from, table).sort((a, b) => Number(b.isOne) - Number(a.isOne) || b.found - a.found).slice(0, 1));
    return new Set(best.map(({ key }) => key)).size > 1 ? onlyCodes(best) : best;
  });
}

/** Lists side by side (« Listes » : thèmes, publics…) tell nothing of each other; of codes and their labels the codes are kept. */
const onlyCodes = (found: readonly Reference[]): Reference[] => {
  const coded = found.filter(({ from }) => holdsCodes(from));
  return new Set(coded.map(({ key }) => key)).size === 1 ? coded : [];
};

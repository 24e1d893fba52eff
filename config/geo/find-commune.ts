import type { Commune } from './commune.js';
import { communeIndex, type NamedCommune } from './commune-index.js';
import { toCommuneKey, toPlainWords } from './commune-key.js';
import { findArrondissement } from './find-arrondissement.js';
import { departmentOfPostcode } from './read-postcode.js';

export type CommuneQuery = {
  /** INSEE code, also of an old commune or an arrondissement: gives the commune it is part of today. */
  readonly code?: string | null;
  /** A name as people write it: `ST ETIENNE CEDEX 2`, `Paris 12e`, `Mans (Le)`, `Saint-Denis (93)`. */
  readonly name?: string | null;
  /** INSEE code of the department. */
  readonly department?: string | null;
  /** Five digits. */
  readonly postcode?: string | null;
};

/** The commune a query points at with certainty, under its own or an old name; null when unknown or ambiguous. */
export const findCommune = (query: CommuneQuery): Commune | null => findNamedCommune(query)?.commune ?? null;

/** The same, with the name under which it was found: an old commune often has a better point than its new commune. */
export function findNamedCommune(query: CommuneQuery): NamedCommune | null {
  const index = communeIndex();
  const byCode = index.byCode.get(query.code?.trim().toUpperCase() ?? '');
  if (byCode !== undefined) return asItself(byCode);
  const name = cleanName(query.name ?? '');
  if (name === '') return onlyOne((index.byPostcode.get(query.postcode ?? '') ?? []).map(asItself));
  const arrondissement = findArrondissement({ name, postcode: query.postcode ?? null });
  const city = index.byCode.get(arrondissement?.commune ?? '');
  if (city !== undefined) return asItself(city);
  const [, written] = /\((2[ab]|\d{2,3})\)/i.exec(query.name ?? '') ?? [];
  return findByName(name, { ...query, department: query.department ?? written?.toUpperCase() ?? null });
}

const asItself = (commune: Commune): NamedCommune => ({ name: commune.name, commune, old: null });

/** Without CEDEX and what follows, without what stands in brackets unless it is an article: `Mans (Le)`. */
export const cleanName = (name: string): string =>
  name
    .replace(/\bcedex\b.*$/i, '')
    .replace(/\((?!(?:l|le|la|les)\b)[^)]*\)/gi, '')
    .trim();

function findByName(name: string, { department, postcode }: CommuneQuery): NamedCommune | null {
  const index = communeIndex();
  const all = index.byName.get(toCommuneKey(name)) ?? [];
  const sharing = index.byPostcode.get(postcode ?? '') ?? [];
  const where = department ?? (postcode ? departmentOfPostcode(postcode) : null);
  if (sharing.length === 0 && where === null) return best(all, name) ?? wellKnown(all);
  return (
    best(
      all.filter(({ commune }) => sharing.includes(commune)),
      name,
    ) ??
    best(
      all.filter(({ commune }) => commune.department === where),
      name,
    ) ??
    onlyOne(sharing.filter(startsWith(name)).map(asItself)) ??
    onlyOne((index.byDepartment.get(where ?? '') ?? []).filter(startsWith(name)).map(asItself))
  );
}

const SHORTEST_CUT_NAME = 8;

/** Some files cut names at a fixed width: `Caluire-et-Cui`. */
const startsWith = (name: string): ((commune: Commune) => boolean) => {
  const words = toPlainWords(name);
  return (commune) => words.length >= SHORTEST_CUT_NAME && toPlainWords(commune.name).startsWith(words);
};

/** The only one of that name: own names before old ones, exact spelling before a similar one. */
function best(found: readonly NamedCommune[], name: string): NamedCommune | null {
  const own = found.filter(({ old }) => old === null);
  const words = toPlainWords(name);
  const exact = own.filter((one) => toPlainWords(one.name) === words);
  return onlyOne(exact) ?? onlyOne(own) ?? (own.length === 0 ? onlyOne(found) : null);
}

const WELL_KNOWN_POPULATION = 20_000;
const WELL_KNOWN_RATIO = 10;

/** Without any other clue, `Valence` is the city of 64,000 rather than the village of 5,000. */
function wellKnown(found: readonly NamedCommune[]): NamedCommune | null {
  const population = ({ commune }: NamedCommune): number => commune.population ?? 0;
  const [first, second] = found
    .filter(({ old }) => old === null)
    .sort((a, b) => population(b) - population(a));
  if (first === undefined || second === undefined || population(first) < WELL_KNOWN_POPULATION) return null;
  return population(first) >= WELL_KNOWN_RATIO * population(second) ? first : null;
}

function onlyOne(found: readonly NamedCommune[]): NamedCommune | null {
  const [first, ...others] = found;
  if (first === undefined || others.some(({ commune }) => commune.code !== first.commune.code)) return null;
  return first;
}

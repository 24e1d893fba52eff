import { departments } from '../territory/departments.js';
import { regions } from '../territory/regions.js';
import { toPlainWords } from './commune-key.js';
import { communeIndex } from './commune-index.js';
import { once } from './once.js';
import type { Position } from './position.js';
import { readArrondissements, readCommunes } from './read-communes.js';
import { departmentCentre } from './territory-centre.js';

/** A proposal of the place search. */
export type PlaceSuggestion = {
  readonly kind: 'commune' | 'department' | 'region';
  /** INSEE code: of an arrondissement, that of its city. */
  readonly code: string;
  /** Its page: `com-69123`, `dep-69`, `reg-84`. */
  readonly territory: string;
  readonly label: string;
  /** What tells two of one name apart: `Rhône (69)`. */
  readonly detail: string;
  readonly position: Position | null;
};

type Candidate = {
  readonly words: string;
  readonly postcodes: readonly string[];
  readonly weight: number;
  readonly suggestion: PlaceSuggestion;
};

const MORE_THAN_ANY_CITY = 1e8;

const candidates = once((): readonly Candidate[] =>
  [...ofRegions(), ...ofDepartments(), ...ofCommunes(), ...ofArrondissements()].sort(
    (a, b) => b.weight - a.weight,
  ),
);

/** Candidates by the first two letters of each of their words and postcodes: nobody waits for 35 000 comparisons per key. */
const byTwoLetters = once(() => {
  const buckets = new Map<string, Candidate[]>();
  for (const candidate of candidates()) {
    const beginnings = [...candidate.words.split(' '), ...candidate.postcodes].map((word) =>
      word.slice(0, 2),
    );
    for (const beginning of new Set(beginnings)) {
      const bucket = buckets.get(beginning);
      if (bucket === undefined) buckets.set(beginning, [candidate]);
      else bucket.push(candidate);
    }
  }
  return buckets;
});

const possible = (words: string): readonly Candidate[] => {
  const beginning = words.split(' ')[0] ?? '';
  return beginning.length < 2 ? candidates() : (byTwoLetters().get(beginning.slice(0, 2)) ?? []);
};

/**
 * Communes, departments and regions whose name (or a word of it) or postcode begins as the text: accents and case do not
 * matter, names that begin so come first, then the more populated.
 */
export function suggestCommunes(text: string, limit = 8): PlaceSuggestion[] {
  const words = toSearchWords(text);
  if (words === '') return [];
  const isPostcode = /^\d{2,5}$/.test(words);
  const first: Candidate[] = [];
  const then: Candidate[] = [];
  for (const candidate of possible(words)) {
    if (first.length >= limit) break;
    if (isPostcode && candidate.postcodes.some((postcode) => postcode.startsWith(words)))
      first.push(candidate);
    else if (candidate.words.startsWith(words)) first.push(candidate);
    else if (then.length < limit && candidate.words.includes(` ${words}`)) then.push(candidate);
  }
  return [...first, ...then].slice(0, limit).map(({ suggestion }) => suggestion);
}

/** `St-Éti` and `saint eti` are one search; a leading article is optional. */
const toSearchWords = (text: string): string =>
  toPlainWords(text)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/^(?:le|la|les|l) (?=\w)/, '');

const departmentLabels = new Map(departments.map(({ code, label }) => [code, label]));
const detailOf = (department: string): string => `${departmentLabels.get(department) ?? ''} (${department})`;

const ofRegions = (): Candidate[] =>
  regions.map(({ code, label }) => ({
    words: toSearchWords(label),
    postcodes: [],
    weight: MORE_THAN_ANY_CITY * 2,
    suggestion: { kind: 'region', code, territory: `reg-${code}`, label, detail: 'Région', position: null },
  }));

const ofDepartments = (): Candidate[] =>
  departments.map(({ code, label }) => ({
    words: toSearchWords(label),
    postcodes: [code],
    weight: MORE_THAN_ANY_CITY,
    suggestion: {
      kind: 'department',
      code,
      territory: `dep-${code}`,
      label,
      detail: `Département (${code})`,
      position: departmentCentre(code),
    },
  }));

const ofCommunes = (): Candidate[] =>
  readCommunes().map(({ code, name, department, position, postcodes, population }) => ({
    words: toSearchWords(name),
    postcodes,
    weight: population ?? 0,
    suggestion: {
      kind: 'commune',
      code,
      territory: `com-${code}`,
      label: name,
      detail: detailOf(department),
      position,
    },
  }));

const ofArrondissements = (): Candidate[] =>
  readArrondissements().map(({ name, commune, postcode, position }) => ({
    words: toSearchWords(name),
    postcodes: [],
    weight: (communeIndex().byCode.get(commune)?.population ?? 0) / 100 - Number(postcode.slice(-2)),
    suggestion: {
      kind: 'commune',
      code: commune,
      territory: `com-${commune}`,
      label: name.replace(' Arrondissement', ''),
      detail: postcode,
      position,
    },
  }));

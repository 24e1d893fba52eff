import type { Assignment } from './assign-columns.js';
import type { KnownTerms } from './known-terms.js';
import type { WrittenRule } from './rule-of.js';

const BESIDE = ['themes', 'methods'] as const;

/** Spellings that two fields know. */
const shared = ({ index }: KnownTerms, field: (typeof BESIDE)[number]): Record<string, null> =>
  Object.fromEntries([...index[field].keys()].filter((spelling) => index.audiences.has(spelling)).map((spelling) => [spelling, null]));

/** In a column of publics, « Jeunes » or « Seniors » says for whom, and no theme: where such a column gives themes beside, those words are left to the publics. */
export function readOnce(rules: ReadonlyMap<string, WrittenRule[]>, assignments: readonly Assignment[], terms: KnownTerms): Map<string, WrittenRule[]> {
  const publics = new Set(assignments.filter(({ target, isSecondUse }) => target === 'audiences' && isSecondUse !== true).map(({ heading }) => heading));
  const isOfPublics = ({ from, onlyKnown }: WrittenRule) => onlyKnown === true && [from ?? []].flat().some((heading) => publics.has(heading));
  const read = new Map(rules);
  for (const field of BESIDE) {
    const own = rules.get(field);
    const words = shared(terms, field);
    if (own === undefined || Object.keys(words).length === 0) continue;
    read.set(field, own.map((rule) => (isOfPublics(rule) ? { ...rule, values: { ...words, ...rule.values } } : rule)));
  }
  return read;
}

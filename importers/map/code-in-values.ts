import { toPlainKey } from '@carrefour/config';
import type { TermIndex } from './term-index.js';

type Terms = TermIndex[keyof TermIndex];

/** What a code looks like, in the taxonomy as in our fixed lists: one that is no more is followed by the CMS. */
const CODE = /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The codes of a field, gathered once: values are many. */
const known = new WeakMap<Terms, ReadonlySet<string>>();

function codesOf(terms: Terms): ReadonlySet<string> {
  const codes = known.get(terms) ?? new Set(terms.values());
  known.set(terms, codes);
  return codes;
}

/** The code a person wrote in `values` or in a decision: the code itself, or the label of a term; `null` when it is neither. */
export function codeOf(written: string, terms: Terms): string | null {
  if (codesOf(terms).has(written)) return written;
  return terms.get(toPlainKey(written)) ?? (CODE.test(written) ? written : null);
}

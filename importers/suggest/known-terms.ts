import { toPlainKey, type ImportContext } from '@carrefour/config';
import { toTermIndex, type CodedField, type TermIndex } from '../map/term-index.js';
import { rawTags } from './raw-tags.js';

/** The terms of each coded field by plain spelling, and the raw tags of 2018 that say nothing we keep (no code). */
export type KnownTerms = { readonly index: TermIndex; readonly rawTags: ReadonlyMap<string, readonly string[]> };

export const suggestedFields = ['themes', 'audiences', 'methods', 'scale', 'maturity', 'openness', 'visibility', 'partnerType', 'roles'] as const satisfies readonly CodedField[];

const tags = new Map(Object.entries(rawTags).map(([tag, codes]) => [toPlainKey(tag), codes]));

export const toKnownTerms = (taxonomy: Pick<ImportContext, 'themes' | 'audiences' | 'methods'>): KnownTerms => ({ index: toTermIndex(taxonomy), rawTags: tags });

const MOST_REMEMBERED = 50_000;
const plainKeys = new Map<string, string>();

/** The same few texts are tried under every field and cut: their plain spelling is worked out once. */
function plainKeyOf(text: string): string {
  const known = plainKeys.get(text);
  if (known !== undefined) return known;
  if (plainKeys.size >= MOST_REMEMBERED) plainKeys.clear();
  const key = toPlainKey(text);
  plainKeys.set(text, key);
  return key;
}

/** Whether a text is a known term of a field; the raw tags of 2018 count as themes. */
export function isKnownTerm({ index, rawTags: known }: KnownTerms, field: CodedField, text: string): boolean {
  const key = plainKeyOf(text);
  return index[field].has(key) || (field === 'themes' && known.has(key));
}

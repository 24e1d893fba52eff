import { toPlainKey, maturities, opennessLevels, partnerRoles, partnerTypes, scales, visibilities, type AliasedTerm, type ImportContext, type Labelled } from '@carrefour/config';
import { fixedAliases } from './fixed-aliases.js';

/** The fields whose values are codes of a taxonomy or of a fixed list. */
export const codedFields = ['themes', 'audiences', 'methods', 'scale', 'maturity', 'openness', 'visibility', 'partnerType', 'roles'] as const;
export type CodedField = (typeof codedFields)[number];

/** Code by spelling, for each coded field. Labels come before codes (three old codes contradict their labels), codes before aliases. */
export type TermIndex = Record<CodedField, ReadonlyMap<string, string>>;

type Term = Labelled & { aliases?: readonly string[] };

function indexOf(terms: readonly Term[]): Map<string, string> {
  const index = new Map<string, string>();
  const add = (spelling: string, code: string) => {
    const key = toPlainKey(spelling);
    if (key !== '' && !index.has(key)) index.set(key, code);
  };
  for (const { label, code } of terms) add(label, code);
  for (const { code } of terms) add(code, code);
  for (const { labelEn, code } of terms) add(labelEn, code);
  for (const { aliases = [], code } of terms) for (const alias of aliases) add(alias, code);
  return index;
}

const withAliases = (field: string, list: readonly Labelled[]): Term[] => list.map((item) => ({ ...item, aliases: [...(fixedAliases[field]?.[item.code] ?? [])] }));

type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;
const isTheme = (term: AliasedTerm) => term.parent === null;
/** A sub-theme says more than the theme of the same name. */
const deepestFirst = (terms: readonly AliasedTerm[]) => [...terms].sort((a, b) => Number(isTheme(a)) - Number(isTheme(b)));

export function toTermIndex(taxonomy: Taxonomy): TermIndex {
  return {
    themes: indexOf(deepestFirst(taxonomy.themes)),
    audiences: indexOf(taxonomy.audiences),
    methods: indexOf(taxonomy.methods),
    scale: indexOf(withAliases('scale', scales)),
    maturity: indexOf(withAliases('maturity', maturities)),
    openness: indexOf(withAliases('openness', opennessLevels)),
    visibility: indexOf(withAliases('visibility', visibilities)),
    partnerType: indexOf(withAliases('partnerType', partnerTypes)),
    roles: indexOf(partnerRoles),
  };
}

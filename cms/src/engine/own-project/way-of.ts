import type { OwnField } from '@carrefour/config';

/**
 * How what a partner writes of one field takes effect: `curation`: it is the sheet's value; `saying`: it is that partner's own
 * word, and the agreed rule decides between partners; `team`: the team decides.
 */
export type Way = 'curation' | 'saying' | 'team';
/** `curatedBy`: whose person decided of this field before; `hasEntries`: some partner's file feeds the sheet. */
export type FieldFacts = { field: OwnField; isShared: boolean; hasEntries: boolean; curatedBy: 'nobody' | 'own' | 'other' };

/** Said once for the whole sheet, so no partner's word alone: who may see it, and its pictures. */
const ofTheSheet: ReadonlySet<OwnField> = new Set(['openness', 'images']);

/** Decision 061: alone on a sheet a partner curates it; on a shared one it speaks for itself, and overrides nobody. Pure. */
export function wayOf({ field, isShared, hasEntries, curatedBy }: FieldFacts): Way {
  if (!isShared) return 'curation';
  if (ofTheSheet.has(field) || curatedBy === 'other') return 'team';
  return hasEntries ? 'saying' : 'curation';
}

import { consolidate, withSayings, type CurationValue, type OwnFields, type Saying } from '@carrefour/config';
import type { InventoryFacts } from '../import/batch-context';
import { toContribution, type StoredEntry } from '../import/stored-entry';

export type Words = { entries: readonly StoredEntry[]; sayings: readonly Saying[]; curations: readonly CurationValue[] };

/** What one partner says of a sheet, whatever others say: its files, what it wrote by hand, what its people fixed. */
export function wordsOf(partner: string, facts: Map<string, InventoryFacts>, { entries, sayings, curations }: Words): OwnFields {
  const own = entries.map((entry) => toContribution(entry, facts)).filter((entry) => entry.partner === partner);
  const said = sayings.filter((saying) => saying.partner === partner);
  return consolidate(withSayings(own, said), curations.filter((curation) => curation.partner === partner)).fields;
}

import type { Remarks } from '@carrefour/config';
import { sameValue } from '../project-row/same-value';
import type { EntryWrite } from './write-entries';

/** What the report tells of a refreshed entry beside « mise à jour »: fields its partner cleared, a return, a new key. */
export function toRemarks({ existing, item }: EntryWrite, settled: number): Partial<Remarks> {
  if (existing === null) return {};
  const incoming: Readonly<Record<string, unknown>> = item.values;
  const cleared = Object.entries(existing.values).flatMap(([field, last]) => (!sameValue(last, null) && sameValue(incoming[field], null) ? [field] : []));
  return {
    ...(cleared.length > 0 && { cleared }),
    ...(existing.gone && { returned: true }),
    ...(existing.key !== item.key && { renamedFrom: existing.key }),
    ...(settled > 0 && { settled }),
  };
}

import type { Remarks } from '@carrefour/config';
import { sameValue } from '../project-row/same-value';
import type { EntryWrite, RecordWrite } from './write-entries';

/** What the report tells of a refreshed entry beside « mise à jour »: fields its partner cleared, a return, a new key. */
export function toRemarks({ existing, item }: Pick<EntryWrite | RecordWrite, 'existing' | 'item'>, settled: number): Partial<Remarks> {
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

import type { EntryValues, Remarks } from '@carrefour/config';
import { sameValue } from '../project-row/same-value';
import type { EntryWrite, RecordWrite } from './write-entries';

/** What an entry says, what registers and directories know of it beside the rest. */
const saidBy = ({ register, ...values }: EntryValues): Readonly<Record<string, unknown>> => ({ ...values, ...register });

/** What the report tells of a refreshed entry beside « mise à jour »: fields its partner cleared, a return, a new key. */
export function toRemarks({ existing, item }: Pick<EntryWrite | RecordWrite, 'existing' | 'item'>, settled: number): Partial<Remarks> {
  if (existing === null) return {};
  const incoming = saidBy(item.values);
  const cleared = Object.entries(saidBy(existing.values)).flatMap(([field, last]) => (!sameValue(last, null) && sameValue(incoming[field], null) ? [field] : []));
  return {
    ...(cleared.length > 0 && { cleared }),
    ...(existing.gone && { returned: true }),
    ...(existing.key !== item.key && { renamedFrom: existing.key }),
    ...(settled > 0 && { settled }),
  };
}

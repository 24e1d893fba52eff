import type { FieldConflict } from '@carrefour/config';
import type { RecordWrite } from '../import/write-entries';
import { sameValue } from '../project-row/same-value';
import type { RecordKind } from './record-kind';
import type { RecordRow } from './record-rows';

/** Fields where the new file says something new, and a person has written something else on the record, published or not. */
export function findRecordConflicts({ existing, item }: Pick<RecordWrite, 'existing' | 'item'>, rows: readonly RecordRow[], { names, toFields }: Pick<RecordKind, 'names' | 'toFields'>): FieldConflict[] {
  if (existing === null) return [];
  const [last, incoming] = [toFields(existing.values), toFields(item.values)];
  return names.flatMap((field): FieldConflict[] => {
    if (sameValue(last[field], incoming[field])) return [];
    const held = rows.find(({ fields, provenance }) => provenance[field]?.by === 'person' && !sameValue(fields[field], incoming[field]));
    return held === undefined ? [] : [{ field, last: last[field] ?? null, now: held.fields[field] ?? null, incoming: incoming[field] ?? null }];
  });
}

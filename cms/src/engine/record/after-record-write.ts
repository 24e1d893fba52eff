import type { FieldProvenance, RecordProvenance } from '@carrefour/config';
import type { Actor } from '../actor';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { RecordKind } from './record-kind';
import { readRecordRows } from './record-rows';

/**
 * After any save of an organisation or a partner: what a person changed, emptied too, is theirs, and every later import
 * respects it; columns worked out from the fields follow.
 */
export async function afterRecordWrite(strapi: Strapi, trx: Transaction, kind: RecordKind, actor: Actor, documentId: string, isNew: boolean, changes: readonly FieldChange[]): Promise<void> {
  const isPerson = actor.type === 'person' || actor.type === 'partner';
  const mine: FieldProvenance = { by: 'person', partners: [], date: new Date().toISOString() };
  for (const { rowId, status, fields, provenance } of (await readRecordRows(strapi, trx, kind, [documentId])).get(documentId) ?? []) {
    const touched = isPerson && !isNew ? changes.filter((change) => change.status === status && kind.names.includes(change.field)) : [];
    const stamped: RecordProvenance = { ...provenance, ...Object.fromEntries(touched.map(({ field }) => [field, mine])) };
    const columns = { ...kind.derived(fields), ...(touched.length > 0 && { provenance: JSON.stringify(stamped) }) };
    if (Object.keys(columns).length > 0) await trx(tableOf(strapi, kind.uid)).where({ id: rowId }).update(columns);
  }
}

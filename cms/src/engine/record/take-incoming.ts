import type { FieldProvenance } from '@carrefour/config';
import { currentActor } from '../actor';
import { GAVE_WAY, type RecordGaveWay } from '../conflict/gave-way';
import { readInventoryFacts } from '../import/batch-context';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { writeRevisions } from '../revision/write-revisions';
import { kindOf } from './record-kinds';
import { readRecordRows } from './record-rows';
import { refreshRecords } from './refresh-records';

type Taken = { type: string; id: string; field: string; run: string | null; incoming: unknown };

/** A person's value on one field of an organisation or a partner gives way to what its sources say; it is kept for the day the import is undone. */
export async function takeIncoming(strapi: Strapi, trx: Transaction, { type, id: documentId, field, run, incoming }: Taken): Promise<void> {
  const kind = kindOf(type);
  if (kind === undefined) return;
  const gaveWay: RecordGaveWay[] = [];
  for (const { rowId, status, fields, provenance } of (await readRecordRows(strapi, trx, kind, [documentId])).get(documentId) ?? []) {
    const held: FieldProvenance | undefined = provenance[field];
    if (run !== null && held?.by === 'person') gaveWay.push({ field, status, before: fields[field] ?? null, after: incoming, run, record: kind.type, provenance: held });
    const open = { ...provenance, [field]: { by: 'partner', partners: [], date: '' } };
    await trx(tableOf(strapi, kind.uid)).where({ id: rowId }).update({ provenance: JSON.stringify(open) });
  }
  const { revisions } = await refreshRecords(strapi, trx, await readInventoryFacts(strapi, trx), kind, [documentId]);
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
  if (gaveWay.length > 0) await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: GAVE_WAY, recordId: documentId, action: 'update', changes: gaveWay }], null);
}

import { currentActor } from '../actor';
import { readInventoryFacts } from '../import/batch-context';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { writeRevisions } from '../revision/write-revisions';
import { kindOf } from './record-kinds';
import { readRecordRows } from './record-rows';
import { refreshRecords } from './refresh-records';

/** A person's value on one field of an organisation or a partner gives way to what its sources say. */
export async function takeIncoming(strapi: Strapi, trx: Transaction, type: string, documentId: string, field: string): Promise<void> {
  const kind = kindOf(type);
  if (kind === undefined) return;
  for (const { rowId, provenance } of (await readRecordRows(strapi, trx, kind, [documentId])).get(documentId) ?? []) {
    const open = { ...provenance, [field]: { by: 'partner', partners: [], date: '' } };
    await trx(tableOf(strapi, kind.uid)).where({ id: rowId }).update({ provenance: JSON.stringify(open) });
  }
  const { revisions } = await refreshRecords(strapi, trx, await readInventoryFacts(strapi, trx), kind, [documentId]);
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
}

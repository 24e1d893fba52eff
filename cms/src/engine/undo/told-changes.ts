import { fromJson } from '../project-row/column-values';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told } from './may-undo';

/** What lines of the history changed, by the line's id. */
export async function readChanges(strapi: Strapi, trx: Transaction, told: readonly Told[]): Promise<Map<number, FieldChange[]>> {
  const changes = new Map<number, FieldChange[]>();
  for (const chunk of chunksOf(told.map(({ id }) => id), 400)) {
    const rows: { id: number; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).whereIn('id', chunk).select('id', 'changes');
    for (const row of rows) changes.set(Number(row.id), fromJson<FieldChange[]>(row.changes, []));
  }
  return changes;
}

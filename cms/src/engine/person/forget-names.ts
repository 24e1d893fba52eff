import { forgetNamesInBin } from '../../office/bin/erase-from-bin';
import { fromJson } from '../project-row/column-values';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { withoutName } from './address-pattern';
import { actorIdsOf, type PersonAccount } from './find-accounts';
import { likeName } from './like-name';
import { isSignature } from './signature';
import { listTextColumns } from './text-columns';

/** JSON that names who did something among other things. */
const signedJson = new Set(['provenance', 'changes', 'advice']);

/** Of a write, the fields that sign it; a title that reads like a name is no name. */
const cleared = (value: unknown, names: readonly string[], mark: string): unknown =>
  Array.isArray(value) ? (value as FieldChange[]).map((change) => (typeof (change.before ?? change.after) !== 'string' || isSignature(change.field) ? withoutName(change, names, mark) : change)) : withoutName(value, names, mark);

/** What a line of text holds at most. */
const LONGEST = 250;

async function forgetInColumn(trx: Transaction, table: string, column: string, names: readonly string[], mark: string): Promise<void> {
  for (const name of names) {
    const signed: { value: string }[] = await trx(table).where(column, name).orWhereRaw(`?? like ? escape '\\'`, [column, `${likeName(name)} (%`]).distinct({ value: column });
    for (const { value } of signed) await trx(table).where(column, value).update({ [column]: String(withoutName(value, [name], mark)).slice(0, LONGEST) });
  }
}

async function forgetInJson(trx: Transaction, table: string, column: string, names: readonly string[], mark: string): Promise<void> {
  const rows: { id: number; value: unknown }[] = await trx(table)
    .where((either) => {
      for (const name of names) either.orWhereRaw(`cast(?? as text) like ? escape '\\'`, [column, `%${likeName(JSON.stringify(name).slice(1, -1))}%`]);
    }).select({ id: 'id', value: column });
  for (const { id, value } of rows) await trx(table).where({ id }).update({ [column]: JSON.stringify(cleared(fromJson<unknown>(value, null), names, mark)) });
}

/** In the history, the provenance of sheets and wherever else accounts sign, what they did stays; who it was does not. */
export async function forgetNames(strapi: Strapi, trx: Transaction, accounts: readonly PersonAccount[], mark: string): Promise<void> {
  const names = [...new Set(accounts.flatMap((account) => account.names))];
  await trx(tableOf(strapi, 'api::revision.revision')).whereIn('actor_id', accounts.flatMap(actorIdsOf)).update({ actor_name: mark, actor_id: null });
  if (names.length === 0) return;
  await forgetNamesInBin(strapi, trx, names, mark);
  for (const { table, column, isJson } of await listTextColumns(strapi, trx)) {
    if (signedJson.has(column)) await forgetInJson(trx, table, column, names, mark);
    else if (!isJson && isSignature(column)) await forgetInColumn(trx, table, column, names, mark);
  }
}

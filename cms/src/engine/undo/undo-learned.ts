import { newDocumentId } from '../document-id';
import { fromJson } from '../project-row/column-values';
import { insertRows } from '../project-row/insert-rows';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told } from './may-undo';
import { readChanges } from './told-changes';

type Row = Record<string, unknown>;
type Kept = { project: string; fields: string[] };

/** Fields of a recipe that persons changed. */
async function editedFields(strapi: Strapi, trx: Transaction, recipeId: string): Promise<string[]> {
  const rows: { changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'recipe', record_id: recipeId }).whereIn('actor_type', ['person', 'partner']).select('changes');
  return [...new Set(rows.flatMap(({ changes }) => fromJson<FieldChange[]>(changes, []).map(({ field }) => field)))].sort();
}

/**
 * A recipe that a run taught goes; the one it took the place of is in use again. Of one that a later version replaced nothing is in use.
 * One that a person has worked on since stays, and is answered with what they changed.
 */
async function undoRecipe(strapi: Strapi, trx: Transaction, documentId: string): Promise<Kept | undefined> {
  const recipes = strapi.documents('api::recipe.recipe' as never);
  const made = (await recipes.findOne({ documentId, populate: { inventory: { fields: ['slug'] } } } as never)) as { name: string; active: boolean; inventory?: { slug: string } | null } | null;
  if (made === null) return undefined;
  const fields = await editedFields(strapi, trx, documentId);
  if (fields.length > 0) return { project: made.name, fields };
  await recipes.delete({ documentId } as never);
  if (!made.active || !made.inventory) return undefined;
  const last = (await recipes.findFirst({ filters: { inventory: { slug: made.inventory.slug } }, sort: 'version:desc' } as never)) as { documentId: string } | null;
  if (last !== null) await trx(tableOf(strapi, 'api::recipe.recipe')).where({ document_id: last.documentId }).update({ active: true });
  return undefined;
}

/** Whether an import that stands has listed the values of an inventory since. */
async function isListedSince(strapi: Strapi, trx: Transaction, { id, recordId }: Told): Promise<boolean> {
  const standing = trx(tableOf(strapi, 'api::run.run')).where({ inventory: recordId }).whereNot({ state: 'undone' }).select('document_id');
  return (await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'value-decision', record_id: recordId }).where('id', '>', id).whereIn('run_id', standing).first('id')) !== undefined;
}

/** The values that waited to be decided before a run wait again, those it listed no more; what somebody decided since stays decided. */
async function undoValues(strapi: Strapi, trx: Transaction, line: Told, before: readonly Row[]): Promise<void> {
  if (await isListedSince(strapi, trx, line)) return;
  const table = tableOf(strapi, 'api::value-decision.value-decision');
  const keyOf = (row: Row) => `${String(row['field'])}\n${String(row['value_key'])}`;
  const now = new Date();
  const known: Row[] = await trx(table).where({ inventory: line.recordId }).select('*');
  const decided = new Set(known.filter(({ state }) => state !== 'open').map(keyOf));
  await trx(table).where({ inventory: line.recordId, state: 'open' }).delete();
  const waiting = before.filter((row) => !decided.has(keyOf(row)));
  await insertRows(trx, table, waiting.map((row) => ({ document_id: newDocumentId(strapi), ...row, created_at: now, updated_at: now, published_at: now })));
}

/** What a run taught for the next is taken back with it: its recipe, and the list of values nobody has decided. Answers the recipes that stay for a person's sake. */
export async function undoLearned(strapi: Strapi, trx: Transaction, told: readonly Told[]): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const line of told) {
    const stays = line.recordType === 'recipe' && line.action === 'create' ? await undoRecipe(strapi, trx, line.recordId) : undefined;
    if (stays !== undefined) kept.push(stays);
  }
  const switched = told.filter(({ recordType, action }) => recordType === 'recipe' && action === 'update');
  const changed = await readChanges(strapi, trx, switched);
  for (const { id, recordId } of switched)
    if (changed.get(id)?.some(({ field, before }) => field === 'active' && before === false)) await trx(tableOf(strapi, 'api::recipe.recipe')).where({ document_id: recordId }).update({ active: false });
  const lists = told.filter(({ recordType }) => recordType === 'value-decision');
  const changes = await readChanges(strapi, trx, lists);
  for (const line of lists) for (const { before } of changes.get(line.id) ?? []) await undoValues(strapi, trx, line, before as Row[]);
  return kept;
}

import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { UndoableRun } from './may-undo';

/** Who makes a bundled partner and its inventory at their first import. */
export const IMPORT_ACTOR = 'import';

async function isOnlyImports(strapi: Strapi, trx: Transaction, recordType: string, documentId: string): Promise<boolean> {
  const rows: { actor_id: string | null; run_id: string | null }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: recordType, record_id: documentId }).select('actor_id', 'run_id');
  return rows.length > 0 && rows.every(({ actor_id: actor, run_id: run }) => actor === IMPORT_ACTOR || run !== null);
}

/** Deletes a record with the address it leaves. */
export async function removeRecord(strapi: Strapi, trx: Transaction, uid: string, documentId: string): Promise<void> {
  await strapi.documents(uid as never).delete({ documentId } as never);
  // Its address never led anywhere but here: as before the import, it never was.
  await trx(tableOf(strapi, 'api::redirect.redirect')).where({ record_type: uid, record_id: documentId }).delete();
}

type Found = { documentId: string; partner?: { documentId: string } | null };

/** What may keep an inventory without entries: an import that stands and wrote something, a recipe or a decision that no import made. */
async function isInUse(strapi: Strapi, trx: Transaction, runId: string, inventory: string): Promise<boolean> {
  const standing = trx(tableOf(strapi, 'api::run.run')).where({ inventory }).whereNot({ document_id: runId }).whereNot({ state: 'undone' }).whereNot('file', 'like', 'undo:%');
  // An import that found nothing new, of the file this one had, leaves but the list of what was to be decided.
  const wrote = await trx(tableOf(strapi, 'api::revision.revision')).whereIn('run_id', standing.clone().select('document_id')).whereNot({ record_type: 'value-decision' }).first('id');
  const running = await standing.clone().where({ state: 'running' }).first('id');
  const entries = await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory }).first('id');
  const decided = await trx(tableOf(strapi, 'api::value-decision.value-decision')).where({ inventory }).whereNot({ state: 'open' }).first('id');
  const recipe = await strapi.documents('api::recipe.recipe' as never).findFirst({ filters: { inventory: { slug: inventory } } } as never);
  return [wrote, running, entries, decided].some((row) => row !== undefined) || recipe !== null;
}

/**
 * The inventory that a first import made, and its partner, go with it: unless a person wrote on them, another run wrote in
 * that inventory, or something else is theirs by now.
 */
export async function removeMadeRecords(strapi: Strapi, trx: Transaction, { documentId: runId, inventory }: UndoableRun): Promise<void> {
  if (await isInUse(strapi, trx, runId, inventory)) return;
  const found = (await strapi.documents('api::inventory.inventory' as never).findFirst({ filters: { slug: inventory }, populate: { partner: true } } as never)) as Found | null;
  if (found === null || !(await isOnlyImports(strapi, trx, 'inventory', found.documentId))) return;
  await trx(tableOf(strapi, 'api::value-decision.value-decision')).where({ inventory }).delete();
  await removeRecord(strapi, trx, 'api::inventory.inventory', found.documentId);
  const partner = found.partner?.documentId;
  if (partner === undefined || !(await isOnlyImports(strapi, trx, 'partner', partner))) return;
  const left = await strapi.documents('api::inventory.inventory' as never).findFirst({ filters: { partner: { documentId: partner } } } as never);
  const vouched = await strapi.documents('api::project.project' as never).findFirst({ filters: { vouchers: { documentId: partner } } } as never);
  const listed = await trx(tableOf(strapi, 'api::entry.entry')).where({ record_id: partner }).first('id');
  if (left === null && vouched === null && listed === undefined) await removeRecord(strapi, trx, 'api::partner.partner', partner);
}

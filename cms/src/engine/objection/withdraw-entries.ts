import { eraseEntries } from '../expiry/erase-undo-data';
import { readBatchContext, readInventoryFacts } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { currentActor } from '../actor';
import { markChanged } from '../outbox/mark-changed';
import { voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { recordKinds } from '../record/record-kinds';
import { refreshRecords } from '../record/refresh-records';
import { removeOrphans } from '../record/remove-orphans';
import { writeRevisions, type Revision } from '../revision/write-revisions';
import { toEntryDigest } from './entry-digest';
import { projectsFed } from './projects-fed';

type EntryRow = { id: number; document_id: string; inventory: string; key: string; project_id: string | null; record_type: string | null; record_id: string | null };

type Withdrawal = { fed: Record<string, string[]>; unfed: string[] };

/** Organisations and partners follow the entries that are left; those that nobody else speaks of go. */
async function refreshDescribed(strapi: Strapi, trx: Transaction, refused: readonly EntryRow[]): Promise<Revision[]> {
  const revisions: Revision[] = [];
  for (const kind of Object.values(recordKinds)) {
    const ids = [...new Set(refused.flatMap(({ record_type: type, record_id: id }) => (type === kind.type && id !== null ? [id] : [])))];
    if (ids.length === 0) continue;
    revisions.push(...(await removeOrphans(strapi, trx, kind, ids)), ...(await refreshRecords(strapi, trx, await readInventoryFacts(strapi, trx), kind, ids)).revisions);
  }
  return revisions;
}

async function isVouched(strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> {
  const { table, owner } = voucherLink(strapi);
  const projects = tableOf(strapi, 'api::project.project');
  return (await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).where(`${projects}.document_id`, projectId).first(`${table}.${owner}`)) !== undefined;
}

/**
 * Takes entries out by their digests: what they said goes, other partners' entries go on feeding the project. Answers the
 * projects that each fed, by digest, and those that nobody speaks of any more.
 */
export async function withdrawEntries(strapi: Strapi, trx: Transaction, inventory: string, digests: readonly string[]): Promise<Withdrawal> {
  const table = tableOf(strapi, 'api::entry.entry');
  const rows: EntryRow[] = await trx(table).where({ inventory }).select('id', 'document_id', 'inventory', 'key', 'project_id', 'record_type', 'record_id');
  const refused = rows.filter((row) => digests.includes(toEntryDigest(row.inventory, row.key)));
  const fed: Record<string, string[]> = {};
  for (const row of refused) fed[toEntryDigest(row.inventory, row.key)] = await projectsFed(strapi, trx, row);
  await trx(table).whereIn('id', refused.map(({ id }) => id)).delete();
  await eraseEntries(strapi, trx, refused.map(({ document_id: id }) => id));
  const projectIds = [...new Set(refused.flatMap(({ project_id: id }) => id ?? []))];
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), projectIds, new Set());
  const removed = refused.map(({ document_id: recordId }) => ({ recordType: 'entry', recordId, action: 'delete' as const, changes: [] }));
  await writeRevisions(strapi, trx, currentActor(strapi), [...removed, ...revisions, ...(await refreshDescribed(strapi, trx, refused))]);
  await markChanged(strapi, trx, 'project', projectIds);
  const left: { project_id: string }[] = await trx(table).whereIn('project_id', projectIds).distinct('project_id');
  const orphans = projectIds.filter((id) => !left.some((row) => row.project_id === id));
  const unfed: string[] = [];
  for (const id of orphans) if (!(await isVouched(strapi, trx, id))) unfed.push(id);
  return { fed, unfed };
}

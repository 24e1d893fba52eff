import { errors } from '@strapi/utils';
import { currentActor } from '../../engine/actor';
import { readBatchContext } from '../../engine/import/batch-context';
import { refreshProjects } from '../../engine/import/refresh-projects';
import { enforceObjections } from '../../engine/objection/enforce-objections';
import { asOneWriter } from '../../engine/one-writer';
import { dependentProjects } from '../../engine/outbox/dependents';
import { markChanged } from '../../engine/outbox/mark-changed';
import { fromJson, toIso } from '../../engine/project-row/column-values';
import { isTold } from '../../engine/revision/document-middleware';
import { compareSnapshots } from '../../engine/revision/compare-snapshots';
import { takeSnapshot } from '../../engine/revision/snapshot';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { ACCOUNT, binTable, FILE, uidOf } from './bin-table';
import type { KeptDocument, KeptRow } from './kept-document';
import { rebuildDocument } from './rebuild-document';
import { settleAddress } from './settle-address';
import { settleFolder } from './settle-folder';
import { asWrittenNow } from './written-now';

/** `address`: the new one, where the former is somebody else's by now; `lost`: links that lead nowhere any more; `type`: what came back. */
export type Restored = { type: string; title: string; address: string | null; lost: number };
export type BinRow = { document_id: string; record_type: string; record_id: string; title: string | null; deleted_at: unknown; content: unknown };

const PROJECT = 'api::project.project';
const stateOf = ({ locale, published_at: published }: Record<string, unknown>): string => `${typeof locale === 'string' ? locale : ''} ${published == null ? 'draft' : 'published'}`;

/** Somebody may have written the same language again since. */
async function refuseIfBack(strapi: Strapi, trx: Transaction, uid: string, documentId: string, rows: readonly KeptRow[]): Promise<void> {
  const there: Record<string, unknown>[] = await trx(tableOf(strapi, uid)).where({ document_id: documentId }).select('locale', 'published_at');
  const wanted = new Set(rows.map(({ values }) => stateOf(values)));
  if (there.some((row) => wanted.has(stateOf(row)))) throw new errors.ApplicationError('Cette fiche existe de nouveau : quelqu’un l’a réécrite depuis. Videz cette ligne de la corbeille, ou supprimez d’abord l’autre.');
}

/** Where its entries changed while it was away, a project says what they say today. */
async function followEntries(strapi: Strapi, trx: Transaction, projectId: string, since: Date): Promise<void> {
  if ((await trx(tableOf(strapi, 'api::entry.entry')).where({ project_id: projectId }).where('updated_at', '>', since).first('id')) === undefined) return;
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [projectId], new Set());
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
}

/** Of two accounts with one address, neither would be anybody's. */
async function refuseIfAddressTaken(strapi: Strapi, trx: Transaction, rows: readonly KeptRow[]): Promise<void> {
  for (const { values } of rows)
    if ((await trx(tableOf(strapi, ACCOUNT)).whereRaw('lower(email) = ?', [String(values.email).toLowerCase()]).first('id')) !== undefined) throw new errors.ApplicationError('Un autre compte a été ouvert depuis avec cette adresse : gardez-le, ou supprimez-le d’abord.');
}

async function tellIndex(strapi: Strapi, trx: Transaction, uid: string, documentId: string): Promise<void> {
  if (uid === PROJECT) await markChanged(strapi, trx, 'project', [documentId]);
  if (uid === 'api::partner.partner') await markChanged(strapi, trx, 'partner', [documentId]);
  await markChanged(strapi, trx, 'project', await dependentProjects(strapi, trx, uid, [documentId]));
}

/**
 * Puts a record back as it was: same documentId, languages, draft and published state, components, links from and to it; its
 * address too if it is still free. What was refused since (an objection, an erasure) does not come back.
 */
export function restoreItem(strapi: Strapi, id: string): Promise<Restored> {
  return asOneWriter(strapi, async (trx) => {
    const item = (await trx(binTable(strapi)).where({ document_id: id }).first()) as BinRow | undefined;
    if (item === undefined) throw new errors.NotFoundError('Cette ligne n’est plus dans la corbeille.');
    const [uid, documentId] = [uidOf(item.record_type), item.record_id];
    const kept = fromJson<KeptDocument>(item.content, { rows: [], parts: [], links: [], files: [] });
    await refuseIfBack(strapi, trx, uid, documentId, kept.rows);
    if (uid === ACCOUNT) await refuseIfAddressTaken(strapi, trx, kept.rows);
    // What visitors wrote, and accounts, the history never tells in words.
    const read = async () => (isTold(uid) ? takeSnapshot(strapi, uid, documentId) : new Map<string, Record<string, unknown>>());
    const before = await read();
    const { rows, address } = await settleAddress(strapi, trx, uid, documentId, kept.rows);
    const lost = await rebuildDocument(strapi, trx, { ...kept, rows: asWrittenNow(rows, new Date()) });
    await trx(binTable(strapi)).where({ document_id: id }).delete();
    if (uid === FILE) await settleFolder(strapi, trx, documentId);
    const changes = compareSnapshots(before, await read());
    await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: item.record_type, recordId: documentId, action: 'restore', changes }]);
    if (uid === PROJECT) await followEntries(strapi, trx, documentId, new Date(toIso(item.deleted_at) ?? 0));
    await tellIndex(strapi, trx, uid, documentId);
    await enforceObjections(strapi, trx);
    return { type: item.record_type, title: item.title ?? documentId, address, lost };
  });
}

import { eraseContacts } from '../expiry/erase-undo-data';
import { contactIn, withoutContact, withoutIn } from '../expiry/without-contact';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { currentActor } from '../actor';
import { markChanged } from '../outbox/mark-changed';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import { updateProjectRows } from '../project-row/write-project-rows';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { writeRevisions } from '../revision/write-revisions';
import { passOnDropped } from '../relay/pass-on-dropped';
import { forgetWrittenContacts } from '../submission/forget-contacts';
import { readObjections } from './read-objections';
import { projectsWithRefused, refusesContact, type RefusesContact } from './refuses-contact';

async function unpublishAll(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids, 400)) {
    const shown: { id: string }[] = await trx(projectTable(strapi)).whereIn('document_id', chunk).whereNotNull('published_at').distinct({ id: 'document_id' });
    for (const { id } of shown) await strapi.documents('api::project.project' as never).unpublish({ documentId: id } as never);
  }
}

/** Sheets written by hand follow no entry: their contact is taken out of their own rows. */
async function clearContacts(strapi: Strapi, trx: Transaction, ids: readonly string[], refuses: RefusesContact): Promise<void> {
  const rows = [...(await readProjectRows(strapi, trx, ids)).values()].flatMap(({ draft, published }) => [draft, published]).filter((row) => row !== null);
  const holding = rows.filter(({ documentId, fields }) => fields.contact !== undefined && refuses(documentId, fields.contact));
  if (holding.length === 0) return;
  const updates = holding.map((row) => {
    const { contact: _refused, ...provenance } = row.provenance;
    return { row, fields: {}, only: ['contact'] as const, provenance, sourceDate: row.sourceDate };
  });
  await updateProjectRows(strapi, trx, updates, (await readBatchContext(strapi, trx)).terms);
  const changed = [...new Set(holding.map(({ documentId }) => documentId))];
  const silent = changed.map((recordId) => ({ recordType: 'project', recordId, action: 'update' as const, changes: [{ field: 'contact', status: null, before: null, after: null }] }));
  await writeRevisions(strapi, trx, currentActor(strapi), silent);
  await markChanged(strapi, trx, 'project', changed);
}

/** What a carrier asked for its sheet came from the address it refuses now; what it asked can still be decided. */
async function clearRequests(strapi: Strapi, trx: Transaction, ids: readonly string[], refuses: RefusesContact): Promise<void> {
  const table = tableOf(strapi, 'api::proposal.proposal');
  for (const chunk of chunksOf(ids, 400)) {
    const asked: { id: number; project: string; email: string }[] = await trx(table).whereIn('project_id', chunk).whereNot({ kind: 'new' }).whereNotNull('email').select('id', 'email', { project: 'project_id' });
    await trx(table).whereIn('id', asked.filter(({ project, email }) => refuses(project, { email })).map(({ id }) => id)).update({ email: null });
  }
}

/** What people decided of it, and what they were asked to decide. */
async function clearDecided(strapi: Strapi, trx: Transaction, ids: readonly string[], refuses: RefusesContact): Promise<void> {
  const values = { 'api::curation.curation': ['value'], 'api::conflict.conflict': ['last', 'now', 'incoming'] } as const;
  for (const [uid, columns] of Object.entries(values)) {
    const rows: (Record<string, unknown> & { id: number; project: string })[] = await trx(tableOf(strapi, uid)).whereIn('project_id', ids).where({ field: 'contact' }).select('id', { project: 'project_id' }, ...columns);
    const gone = rows.filter((row) => columns.some((column) => refuses(row.project, fromJson(row[column], null)))).map(({ id }) => id);
    await trx(tableOf(strapi, uid)).whereIn('id', gone).delete();
  }
}

/** What a partner supplied of it goes as well: a refresh, the partner's table given back or the end of the objection would show it again. The fingerprint stays, so that the same file changes nothing. */
async function clearEntries(strapi: Strapi, trx: Transaction, ids: readonly string[], refuses: RefusesContact): Promise<void> {
  const table = tableOf(strapi, 'api::entry.entry');
  for (const chunk of chunksOf(ids, 400)) {
    const entries: { id: number; project: string; rows: unknown; values: unknown }[] = await trx(table).whereIn('project_id', chunk).select('id', 'rows', 'values', { project: 'project_id' });
    for (const { id, project, rows, values } of entries) {
      const held = { rows: fromJson<unknown>(rows, []), values: fromJson<unknown>(values, {}) };
      if (!refuses(project, contactIn(held))) continue;
      const cleared = withoutIn(held) as typeof held;
      if (!sameValue(held, cleared)) await trx(table).where({ id }).update({ rows: JSON.stringify(cleared.rows), values: JSON.stringify(cleared.values) });
    }
  }
}

/** Takes the contacts that are refused out of whatever holds them of these projects: sheets, entries, drafts, decisions, history. */
async function dropContacts(strapi: Strapi, trx: Transaction, ids: readonly string[], refuses: RefusesContact): Promise<void> {
  if (ids.length === 0) return;
  await clearDecided(strapi, trx, ids, refuses);
  await clearEntries(strapi, trx, ids, refuses);
  await eraseContacts(strapi, trx, ids, refuses);
  await clearRequests(strapi, trx, ids, refuses);
  await forgetWrittenContacts(strapi, trx, ids, refuses);
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), ids, new Set());
  await clearContacts(strapi, trx, ids, refuses);
  await passOnDropped(strapi, trx, ids);
  if (revisions.length === 0) return;
  // The history must not keep what was refused: it says that the contact changed, not what it was.
  const silent = revisions.map((revision) => ({ ...revision, changes: revision.changes.map((change) => withoutContact(change, (contact) => refuses(revision.recordId, contact))) }));
  await writeRevisions(strapi, trx, currentActor(strapi), silent);
  await markChanged(strapi, trx, 'project', revisions.map(({ recordId }) => recordId));
}

/**
 * Makes what is refused disappear, wherever it came back from: called when an objection is received, and after whatever
 * could undo it (an undone run, a project taken out of another, a restored backup). Does nothing where all is in order.
 */
export async function enforceObjections(strapi: Strapi, trx: Transaction): Promise<void> {
  const objections = await readObjections(strapi, trx);
  await unpublishAll(strapi, trx, [...objections.projects.keys()]);
  await dropContacts(strapi, trx, projectsWithRefused(objections), refusesContact(objections));
}

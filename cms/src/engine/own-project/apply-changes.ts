import { ownFieldNames, type OwnImage, type ProjectField } from '@carrefour/config';
import type { Actor } from '../actor';
import { curateProject } from '../curation/curate-project';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions } from '../revision/write-revisions';
import { writeSayings } from '../saying/write-sayings';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { OwnChange } from '../submission/read-live';
import type { OwnPartner } from './own-partner';
import type { OwnSheet } from './read-own-sheet';
import { readStoredImages, rowIdsOf, writeStoredImages } from './stored-images';
import { wayOf, type Way } from './way-of';

const bySheetOrder = (a: OwnChange, b: OwnChange) => ownFieldNames.indexOf(a.field) - ownFieldNames.indexOf(b.field);

/** How each change would take effect. */
export function waysOf(sheet: OwnSheet, partner: OwnPartner, changes: readonly OwnChange[]): Map<Way, OwnChange[]> {
  const found = new Map<Way, OwnChange[]>();
  for (const change of changes.toSorted(bySheetOrder)) {
    const curation = sheet.curations.find(({ field }) => field === change.field);
    const curatedBy = curation === undefined ? 'nobody' : curation.partner === partner.slug ? 'own' : 'other';
    const way = wayOf({ field: change.field, isShared: sheet.isShared, hasEntries: sheet.entries.length > 0, curatedBy });
    found.set(way, [...(found.get(way) ?? []), change]);
  }
  return found;
}

async function say(strapi: Strapi, trx: Transaction, actor: Actor, { documentId: partnerId }: OwnPartner, projectId: string, changes: readonly OwnChange[]): Promise<void> {
  const fields = changes.map(({ field }) => field as ProjectField);
  // What its own people fixed before becomes its word: only others' decisions stand above everybody's.
  await trx(tableOf(strapi, 'api::curation.curation')).where({ project_id: projectId, partner_id: partnerId }).whereIn('field', fields).delete();
  await writeSayings(strapi, trx, actor, changes.map(({ field, after }) => ({ projectId, partnerId, field: field as ProjectField, value: after })));
  const told = changes.map(({ field, before, after }) => ({ field, status: null, before, after }));
  await writeRevisions(strapi, trx, actor, [{ recordType: 'saying', recordId: `${projectId}:${partnerId}`, action: 'update', changes: told }]);
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [projectId], new Set());
  await writeRevisions(strapi, trx, actor, revisions);
  await markChanged(strapi, trx, 'project', [projectId]);
}

async function picture(strapi: Strapi, trx: Transaction, actor: Actor, { id, row, rows }: OwnSheet, images: readonly OwnImage[]): Promise<void> {
  const before = (await readStoredImages(strapi, trx, [row.rowId])).get(row.rowId) ?? [];
  await writeStoredImages(strapi, trx, await rowIdsOf(strapi, trx, id), images);
  await trx(projectTable(strapi)).where({ document_id: id }).update({ updated_at: new Date(), edited_at: new Date() });
  const told = before.map(({ file, alt, credit, licence }) => ({ file, alt, credit, licence }));
  const status = rows.published === null ? 'draft' as const : 'published' as const;
  await writeRevisions(strapi, trx, actor, [{ recordType: 'project', recordId: id, action: 'update', changes: [{ field: 'images', status, before: told, after: images }] }]);
  await markChanged(strapi, trx, 'project', [id]);
}

/**
 * Makes changes of a partner take effect, each in its way. Answers those that are for the team alone; with `byTeam` the team
 * has decided, and they take effect as its curations.
 */
export async function applyChanges(strapi: Strapi, trx: Transaction, actor: Actor, partner: OwnPartner, sheet: OwnSheet, changes: readonly OwnChange[], byTeam = false): Promise<OwnChange[]> {
  const ways = waysOf(sheet, partner, changes);
  const forTeam = ways.get('team') ?? [];
  const curated = [...(ways.get('curation') ?? []), ...(byTeam ? forTeam : [])];
  const said = ways.get('saying') ?? [];
  const fields = curated.filter(({ field }) => field !== 'images').map(({ field, after }) => ({ field: field as ProjectField, after }));
  await curateProject(strapi, trx, actor, sheet.id, fields);
  const images = curated.find(({ field }) => field === 'images');
  if (images !== undefined) await picture(strapi, trx, actor, sheet, (images.after as OwnImage[] | null) ?? []);
  if (said.length > 0) await say(strapi, trx, actor, partner, sheet.id, said);
  return byTeam ? [] : forTeam;
}

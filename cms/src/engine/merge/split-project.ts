import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { writeRevisions } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { readAbsorbed } from './absorbed-projects';
import { pairsOf, rememberPairs } from './decisions';
import { entriesOfProjects } from './entries-of-projects';
import { readEntryLinks } from './entry-links';
import { findKept, findProject } from './find-project';
import { readAbsorption, releaseProject } from './release-project';
import { toSides } from './to-sides';

/** A project merged in before whose entries are exactly those that leave: it comes back as it was. */
async function findFormer(strapi: Strapi, trx: Transaction, projectId: string, leaving: readonly string[]): Promise<string | null> {
  for (const id of (await readAbsorbed(strapi, trx, [projectId])).keys()) {
    const { entries } = await readAbsorption(strapi, trx, id);
    if (entries.length === leaving.length && entries.every((entry) => leaving.includes(entry))) return id;
  }
  return null;
}

/** Moves entries out of a project, into one of their own, made from what they say. */
async function moveOut(strapi: Strapi, trx: Transaction, projectId: string, leaving: readonly string[]): Promise<void> {
  const made = newDocumentId(strapi);
  for (const ids of chunksOf(leaving, 400)) await trx(tableOf(strapi, 'api::entry.entry')).whereIn('document_id', ids).update({ project_id: made });
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [projectId, made], new Set([made]));
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
  await markChanged(strapi, trx, 'project', [projectId, made]);
}

/** Two entries of one project are said to be different: it is parted between them, and both sides are remembered as different. */
export async function splitProject(strapi: Strapi, trx: Transaction, projectId: string, a: string, b: string, reason: string | null): Promise<void> {
  const entries = (await entriesOfProjects(strapi, trx, [projectId])).get(projectId) ?? [];
  const links = await readEntryLinks(strapi, trx, entries.map(({ name }) => name));
  const { stay, leave } = toSides(entries.map(({ name }) => name), links, a, b);
  const leaving = entries.filter(({ name }) => leave.includes(name)).map(({ documentId }) => documentId);
  const former = await findFormer(strapi, trx, projectId, leaving);
  const [absorbed, kept] = former === null ? [null, null] : [await findProject(strapi, trx, former), await findKept(strapi, trx, projectId)];
  if (absorbed !== null && kept !== null) await releaseProject(strapi, trx, await readBatchContext(strapi, trx), absorbed, kept);
  else await moveOut(strapi, trx, projectId, leaving);
  await rememberPairs(strapi, trx, 'entry', pairsOf(stay, leave), 'different', reason);
}

import { readPartner } from '../account/memberships';
import { readLightRows } from '../own-project/light-rows';
import { ownProjectIds } from '../own-project/own-project-ids';
import { publicAmong } from '../read/public-among';
import { readPublicProjects } from '../read/public-projects';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { jobTable } from './job-rows';

/** What somebody may know of a sheet: its title, and its address where it has a public page. */
export type KnownSheet = { slug: string | null; title: string };

async function ownAmong(strapi: Strapi, trx: Transaction, partnerId: string, ids: readonly string[]): Promise<string[]> {
  const partner = ids.length === 0 ? null : await readPartner(strapi, partnerId);
  return partner === null ? [] : ownProjectIds(strapi, trx, partner, ids);
}

/** Those of these sheets that a partner may know: what everybody reads, and its own. The team (null) knows all. Another's that is not public is as one that is not there. */
export async function readKnownSheets(strapi: Strapi, trx: Transaction, partnerId: string | null, ids: readonly string[]): Promise<Map<string, KnownSheet>> {
  const shown = await readPublicProjects(strapi, trx, ids);
  const own = partnerId === null ? ids : await ownAmong(strapi, trx, partnerId, ids);
  const titles = new Map((await readLightRows(strapi, trx, own, false)).map(({ documentId, title }) => [documentId, title]));
  return new Map(ids.flatMap((id) => {
    const title = shown.get(id)?.title ?? titles.get(id);
    return title === undefined ? [] : [[id, { slug: shown.get(id)?.slug ?? null, title }] as const];
  }));
}

/** The same by their ids alone, for the worker that holds a job: a line says of no other sheet that it is there. */
export function listKnown(strapi: Strapi, id: string, lease: string, projects: readonly string[]): Promise<string[]> {
  return inTransaction(strapi, async (trx) => {
    const job: { partner_id: string } | undefined = await trx(jobTable(strapi)).where({ document_id: id, lease, state: 'working' }).first('partner_id');
    if (job === undefined) return [];
    const known = new Set([...(await publicAmong(strapi, trx, projects)), ...(await ownAmong(strapi, trx, job.partner_id, projects))]);
    return projects.filter((project) => known.has(project));
  });
}

import type { DeadLink } from '@carrefour/config';
import { readLightRows } from '../own-project/light-rows';
import type { OwnPartner } from '../own-project/own-partner';
import { ownProjectIds } from '../own-project/own-project-ids';
import { toIso } from '../project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { LINK_CHECK, linksOfProjects, sitesOfProjects } from './outgoing-links';

type Row = { url: string; project_id: string; dead_since: unknown; reason: string | null };

/** Addresses of a partner's published sheets that no longer answer, those dead longest first. */
export async function listDeadLinks(strapi: Strapi, trx: Transaction, partner: OwnPartner): Promise<DeadLink[]> {
  const all = sitesOfProjects(strapi, trx).unionAll([linksOfProjects(strapi, trx)]);
  const rows: Row[] = await trx.from(all.as('outgoing')).join({ checked: tableOf(strapi, LINK_CHECK) }, 'checked.url', 'outgoing.url').whereNotNull('checked.dead_since')
    .orderBy('checked.dead_since').orderBy('outgoing.url').select('outgoing.url', 'outgoing.project_id', 'checked.dead_since', 'checked.reason');
  if (rows.length === 0) return [];
  const own = await ownProjectIds(strapi, trx, partner, [...new Set(rows.map((row) => row.project_id))]);
  const sheets = new Map((await readLightRows(strapi, trx, own, false)).map((row) => [row.documentId, row]));
  return rows.flatMap(({ url, project_id: id, dead_since: since, reason }): DeadLink[] => {
    const sheet = sheets.get(id);
    return sheet === undefined ? [] : [{ url, since: toIso(since) ?? '', reason, project: { id, slug: sheet.slug ?? '', title: sheet.title } }];
  });
}

/** Records of the site that lead elsewhere, each told whether its address still answers. */
export async function withDeadLinks<Found extends Record<string, unknown>>(strapi: Strapi, records: readonly Found[]): Promise<(Found & { isDead: boolean })[]> {
  const urls = records.flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
  const rows: { url: string }[] = urls.length === 0 ? [] : await inTransaction(strapi, async (trx) => trx(tableOf(strapi, LINK_CHECK)).whereIn('url', urls).whereNotNull('dead_since').select('url'));
  const dead = new Set(rows.map(({ url }) => url));
  return records.map((record) => ({ ...record, isDead: dead.has(String(record.url)) }));
}

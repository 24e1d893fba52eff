import type { ImportResult, SharedRehearsal } from '@carrefour/config';
import type { Member } from '../account/member';
import { findLink, makeLink } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import { fromJson, toIso } from '../project-row/column-values';
import { inTransaction, type Strapi } from '../strapi';
import { findJob, jobTable, type JobRow } from './job-rows';
import { readRows } from './read-rows';

/** A private link that shows the rehearsal of a job for thirty days; null without one to show. The secret is told once, a digest is kept. */
export function shareJob(strapi: Strapi, { partner }: Member, id: string): Promise<{ token: string } | null> {
  return asOneWriter(strapi, async (trx) => {
    const row = await findJob(strapi, trx, partner.documentId, id);
    if (row === null || fromJson<ImportResult | null>(row.rehearsal, null) === null) return null;
    return { token: await makeLink(strapi, trx, 'rehearsal', row.document_id) };
  });
}

/** What a shared link opens: the rehearsal as it stands, read only; null once it opens nothing. */
export async function readShared(strapi: Strapi, token: string, asked: { filter: string | null; page: number }): Promise<SharedRehearsal | null> {
  const row = await inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'rehearsal', token);
    return link === null ? undefined : ((await trx(jobTable(strapi)).where({ document_id: link.recordId }).first()) as JobRow | undefined);
  });
  const rehearsal = row === undefined ? null : fromJson<ImportResult | null>(row.rehearsal, null);
  const lines = row === undefined || rehearsal === null ? null : await readRows(strapi, row.document_id, 'rehearsal', asked, row.partner_id);
  if (row === undefined || rehearsal === null || lines === null) return null;
  return { inventoryName: row.inventory_name, partnerName: row.partner_name, rehearsedAt: toIso(row.rehearsed_at), rehearsal, lines };
}

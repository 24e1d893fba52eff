import type { ImportRowsPage } from '@carrefour/config';
import type { Member } from '../account/member';
import { inTransaction, type Strapi } from '../strapi';
import { findJob } from './job-rows';
import { readRows } from './read-rows';

/** Lines of a partner's own rehearsal or import; null for a job that is not there, or another's. */
export async function readOwnRows(strapi: Strapi, { partner }: Member, id: string, part: 'rehearsal' | 'run', asked: { filter: string | null; page: number }): Promise<ImportRowsPage | null> {
  const row = await inTransaction(strapi, (trx) => findJob(strapi, trx, partner.documentId, id));
  return row === null ? null : readRows(strapi, row.document_id, part, asked, partner.documentId);
}

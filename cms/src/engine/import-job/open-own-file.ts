import type { Readable } from 'node:stream';
import type { ImportJobFile } from '@carrefour/config';
import type { Member } from '../account/member';
import { fromJson } from '../project-row/column-values';
import { inTransaction, type Strapi } from '../strapi';
import { openJobFile } from './job-files';
import { findJob, type JobRow } from './job-rows';

/** Parts a partner may have, and what each is called on its machine. */
const names: Partial<Record<string, { part: ImportJobFile; name: (row: JobRow) => string }>> = {
  'rehearsal.xlsx': { part: 'rehearsal.xlsx', name: ({ inventory }) => `${inventory}-essai.xlsx` },
  'run.xlsx': { part: 'run.xlsx', name: ({ inventory }) => `${inventory}-import.xlsx` },
  table: { part: 'table', name: ({ inventory, delivery }) => fromJson<{ name: string } | null>(delivery, null)?.name ?? `${inventory}.xlsx` },
};

/** A file of a partner's own job, by its part; null for one that is not there, forgotten, or another's. */
export async function openOwnFile(strapi: Strapi, { partner }: Member, id: string, part: string): Promise<{ name: string; stream: Readable; size: number } | null> {
  const wanted = Object.hasOwn(names, part) ? names[part] : undefined;
  const row = await inTransaction(strapi, (trx) => findJob(strapi, trx, partner.documentId, id));
  if (wanted === undefined || row === null) return null;
  const file = await openJobFile(row.document_id, wanted.part);
  return file === null ? null : { name: wanted.name(row), ...file };
}

import { projectTable } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';

export const statuses = ['draft', 'published'] as const;
export type RowIds = { draft: number | null; published: number | null };

/** The stored rows of a project: publishing makes a new one, so they are looked up whenever links are written. */
export async function readRowIds(strapi: Strapi, trx: Transaction, documentId: string): Promise<RowIds> {
  const rows: { id: number; published_at: unknown }[] = await trx(projectTable(strapi)).where({ document_id: documentId }).select('id', 'published_at');
  const idOf = (isPublished: boolean) => rows.find((row) => (row.published_at !== null) === isPublished)?.id ?? null;
  return { draft: idOf(false), published: idOf(true) };
}

import { projectTable } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';

export type FoundProject = { documentId: string; slug: string; mergedInto: string | null };

/** A project by its slug or its id, published or not. */
export async function findProject(strapi: Strapi, trx: Transaction, slugOrId: string): Promise<FoundProject | null> {
  const row: { document_id: string; slug: string | null; merged_into: string | null } | undefined = await trx(projectTable(strapi))
    .where((either) => either.where('slug', slugOrId).orWhere('document_id', slugOrId))
    .orderByRaw('published_at is null').first('document_id', 'slug', 'merged_into');
  return row === undefined ? null : { documentId: row.document_id, slug: row.slug ?? row.document_id, mergedInto: row.merged_into };
}

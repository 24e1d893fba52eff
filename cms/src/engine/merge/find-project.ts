import { projectTable } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';

/** `age`: the smaller, the older. */
export type FoundProject = { documentId: string; slug: string; mergedInto: string | null; age: number; isPublished: boolean };

type Row = { document_id: string; slug: string | null; merged_into: string | null };
type Rows = { age: number | string | null; published: unknown };

/** A project by its slug or its id, published or not. */
export async function findProject(strapi: Strapi, trx: Transaction, slugOrId: string): Promise<FoundProject | null> {
  const table = projectTable(strapi);
  const row: Row | undefined = await trx(table)
    .where((either) => either.where('slug', slugOrId).orWhere('document_id', slugOrId))
    .orderByRaw('published_at is null').first('document_id', 'slug', 'merged_into');
  if (row === undefined) return null;
  const [rows]: Rows[] = await trx(table).where({ document_id: row.document_id }).min({ age: 'id' }).max({ published: 'published_at' });
  return { documentId: row.document_id, slug: row.slug ?? row.document_id, mergedInto: row.merged_into, age: Number(rows?.age ?? 0), isPublished: rows?.published != null };
}

/** The project that an address or an id leads to now, through every merge since. */
export async function findKept(strapi: Strapi, trx: Transaction, slugOrId: string): Promise<FoundProject | null> {
  const seen = new Set<string>();
  let found = await findProject(strapi, trx, slugOrId);
  while (found?.mergedInto != null && !seen.has(found.documentId)) {
    seen.add(found.documentId);
    const next = await findProject(strapi, trx, found.mergedInto);
    if (next === null) break;
    found = next;
  }
  return found;
}

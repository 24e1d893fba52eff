import { readObjections } from '../objection/read-objections';
import { projectTable } from '../project-row/join-tables';
import { openToAll } from './public-rows';
import { chunksOf, type Strapi, type Transaction } from '../strapi';

/** Those of these projects that everybody may read: published, open to all, and refused by nobody. */
export async function publicAmong(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const refused = (await readObjections(strapi, trx)).projects;
  for (const some of chunksOf(ids, 400)) {
    const rows: { document_id: string }[] = await openToAll(trx(projectTable(strapi)).whereIn('document_id', some).whereNotNull('published_at'), projectTable(strapi)).select('document_id');
    for (const { document_id: id } of rows) if (!refused.has(id)) found.add(id);
  }
  return found;
}

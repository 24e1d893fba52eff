import { projectTable } from '../project-row/join-tables';
import { chunksOf, type Strapi, type Transaction } from '../strapi';

/** Where each project leads, through every merge. */
export async function readRoots(strapi: Strapi, trx: Transaction): Promise<(id: string) => string> {
  // Compared, not « is not null »: few are merged, and their index leads to them.
  const merged: { id: string; into: string }[] = await trx(projectTable(strapi)).where('merged_into', '>', '').distinct({ id: 'document_id', into: 'merged_into' });
  const into = new Map(merged.map((row) => [row.id, row.into]));
  return (id) => {
    let root = id;
    for (let hops = into.size; hops > 0 && into.has(root); hops -= 1) root = into.get(root) ?? root;
    return root;
  };
}

/** Those of the given projects that exist: an undone run takes its projects back, not what was decided of them. */
export async function listAlive(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const chunk of chunksOf(ids, 400)) {
    const rows: { id: string }[] = await trx(projectTable(strapi)).whereIn('document_id', chunk).distinct({ id: 'document_id' });
    for (const { id } of rows) found.add(id);
  }
  return found;
}

import { projectTable } from '../project-row/join-tables';
import { chunksOf, type Strapi, type Transaction } from '../strapi';

/** Projects merged into the given ones, directly or through others: each with the one that it ends in. */
export async function readAbsorbed(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, string>> {
  const rootOf = new Map(projectIds.map((id) => [id, id]));
  const absorbed = new Map<string, string>();
  for (let level = [...rootOf.keys()]; level.length > 0; ) {
    const next: string[] = [];
    for (const ids of chunksOf(level, 400)) {
      const rows: { id: string; into: string }[] = await trx(projectTable(strapi)).whereIn('merged_into', ids).distinct({ id: 'document_id', into: 'merged_into' });
      for (const { id, into } of rows) {
        const root = rootOf.get(into);
        if (root === undefined || rootOf.has(id)) continue;
        rootOf.set(id, root);
        absorbed.set(id, root);
        next.push(id);
      }
    }
    level = next;
  }
  return absorbed;
}

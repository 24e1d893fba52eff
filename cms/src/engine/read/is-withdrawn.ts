import { readObjections } from '../objection/read-objections';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, type Strapi } from '../strapi';

/** Whether an address or an id was that of a project withdrawn by an objection: gone for good, and said so. */
export function isWithdrawn(strapi: Strapi, slugOrId: string): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const { projects } = await readObjections(strapi, trx);
    if (projects.size === 0) return false;
    const row: { id: string } | undefined = await trx(projectTable(strapi)).where({ slug: slugOrId }).first({ id: 'document_id' });
    return projects.has(row?.id ?? slugOrId);
  });
}

import { fromJson, toIso } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../strapi';

export type ListedConflict = {
  id: string;
  projectId: string;
  projectSlug: string | null;
  inventory: string;
  key: string;
  field: string;
  last: unknown;
  now: unknown;
  incoming: unknown;
  state: 'open' | 'settled';
  decision: 'keep' | 'take' | null;
  decidedBy: string | null;
  decidedAt: string | null;
};

type Row = Record<string, unknown> & { document_id: string; project_id: string; inventory: string; key: string; field: string; state: ListedConflict['state'] };

/** Conflicts with their three values, oldest first: those that wait, or those already settled. */
export function listConflicts(strapi: Strapi, state: ListedConflict['state']): Promise<ListedConflict[]> {
  return inTransaction(strapi, async (trx) => {
    const rows: Row[] = await trx(tableOf(strapi, 'api::conflict.conflict')).where({ state }).orderBy('id').limit(10_000).select('*');
    const slugs: { id: string; slug: string }[] = await trx(projectTable(strapi))
      .whereIn('document_id', trx(tableOf(strapi, 'api::conflict.conflict')).where({ state }).select('project_id')).select({ id: 'document_id', slug: 'slug' });
    const slugOf = new Map(slugs.map(({ id, slug }) => [id, slug]));
    return rows.map((row) => ({
      id: row.document_id, projectId: row.project_id, projectSlug: slugOf.get(row.project_id) ?? null, inventory: row.inventory, key: row.key, field: row.field,
      last: fromJson<unknown>(row.last, null), now: fromJson<unknown>(row.now, null), incoming: fromJson<unknown>(row.incoming, null),
      state: row.state, decision: (row.decision as ListedConflict['decision']) ?? null, decidedBy: (row.decided_by as string | null) ?? null, decidedAt: toIso(row.decided_at),
    }));
  });
}

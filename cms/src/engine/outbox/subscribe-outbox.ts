import { asOneWriter } from '../one-writer';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { dependentProjects, hasDependents } from './dependents';
import { markChanged, type IndexedType } from './mark-changed';

const indexedTypes: Readonly<Record<string, IndexedType>> = {
  'api::project.project': 'project',
  'api::partner.partner': 'partner',
};

type Event = {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: unknown };
  result?: unknown;
  state: Record<string, unknown>;
};

const idsIn = (result: unknown): string[] =>
  [result].flat().flatMap((row) => (row as { documentId?: string } | null)?.documentId ?? []);

/** documentIds that a `where` touches, read before the write. */
async function idsWhere(strapi: Strapi, event: Event): Promise<string[]> {
  const { where } = event.params;
  if (where === undefined) return [];
  const rows = (await strapi.db.queryBuilder(event.model.uid).select(['documentId']).where(where).execute()) as unknown;
  return idsIn(rows);
}

/**
 * Fills the outbox from every write of the database layer, inside the writer's own transaction,
 * so a rollback takes the change back and a crash can lose none.
 */
export function subscribeOutbox(strapi: Strapi): void {
  const mark = async (uid: string, ids: readonly string[]) => {
    if (ids.length === 0) return;
    await asOneWriter(strapi, async (trx) => {
      const own = indexedTypes[uid];
      if (own !== undefined) await markChanged(strapi, trx, own, ids);
      if (hasDependents(uid)) await markChanged(strapi, trx, 'project', await dependentProjects(strapi, trx, uid, ids));
    });
  };
  const before = async (event: Event) => {
    const ids = await idsWhere(strapi, event);
    event.state.ids = ids;
    await mark(event.model.uid, ids);
  };
  const after = async (event: Event) => {
    const known = (event.state.ids as string[] | undefined) ?? [];
    await mark(event.model.uid, [...new Set([...known, ...idsIn(event.result)])]);
  };
  /** `createMany` gives rows without documentIds: read them by row id. */
  const afterCreateMany = async (event: Event) => {
    const ids = (event.result as { ids?: number[] } | undefined)?.ids ?? [];
    const rows = await inTransaction(strapi, (trx) => trx(tableOf(strapi, event.model.uid)).whereIn('id', ids).select('document_id'));
    await mark(event.model.uid, rows.map((row: { document_id: string }) => row.document_id));
  };
  const models = [...new Set([...Object.keys(indexedTypes), ...Object.keys(strapi.contentTypes).filter(hasDependents)])];
  strapi.db.lifecycles.subscribe({
    models,
    beforeUpdate: before, beforeUpdateMany: before, beforeDelete: before, beforeDeleteMany: before,
    afterCreate: after, afterUpdate: after, afterUpdateMany: after, afterDelete: after, afterDeleteMany: after, afterCreateMany,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
}

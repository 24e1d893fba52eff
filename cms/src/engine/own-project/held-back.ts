import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

type Line = { id: string; action: string; actor: string | null };

/**
 * Of these projects, none of which is on the site, those that an import made as drafts, and that nobody has shown since: they may be
 * sheets that somebody objected to (objection/resembling). What the history has forgotten is not told from what was taken off.
 */
export async function heldBack(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const lines: Line[] = [];
  for (const some of chunksOf(ids, 400))
    lines.push(...((await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project' }).whereIn('action', ['create', 'publish', 'unpublish']).whereIn('record_id', some)
      .select({ id: 'record_id', actor: 'actor_type' }, 'action')) as Line[]));
  const held = new Set(lines.flatMap(({ id, action, actor }) => (action === 'create' && actor === 'run' ? [id] : [])));
  for (const { id, action } of lines) if (action !== 'create') held.delete(id);
  return held;
}

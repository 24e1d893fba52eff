import { projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told } from './may-undo';
import { readChanges } from './told-changes';

type Moved = { now: string; before: string; left: Set<string> };

/** The address each project had before the run, and those it left on the way. */
async function readMoves(strapi: Strapi, trx: Transaction, told: readonly Told[]): Promise<Map<string, Moved>> {
  const changes = await readChanges(strapi, trx, told);
  const moves = new Map<string, Moved>();
  for (const { id, recordId } of told) {
    const change = changes.get(id)?.find(({ field }) => field === 'slug');
    if (typeof change?.before !== 'string' || typeof change.after !== 'string') continue;
    const later = moves.get(recordId);
    moves.set(recordId, { now: later?.now ?? change.after, before: change.before, left: new Set([...(later?.left ?? []), change.before]) });
  }
  return moves;
}

/** Gives projects the addresses they had before the run, unless somebody gave them another since; what led from there leads nowhere. */
export async function restoreSlugs(strapi: Strapi, trx: Transaction, told: readonly Told[]): Promise<void> {
  for (const [documentId, { now, before, left }] of await readMoves(strapi, trx, told)) {
    const moved = await trx(projectTable(strapi)).where({ document_id: documentId, slug: now }).update({ slug: before });
    if (moved === 0) continue;
    await trx(tableOf(strapi, 'api::redirect.redirect')).where({ record_id: documentId }).whereIn('from', [...left].map((slug) => `/projets/${slug}`)).delete();
  }
}

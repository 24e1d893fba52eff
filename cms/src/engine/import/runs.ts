import { markGone, type Gone } from '../gone/mark-gone';
import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import { insertRows } from '../project-row/insert-rows';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { readLastRuns } from './last-runs';

export type Run = { id: string; inventory: string; actorName: string };
/** `after`: how far the imports of the inventory had gone when its plan was made (null: nowhere); absent, nobody asks. */
type Opening = { inventory: string; file: string; fileHash: string; recipe?: unknown; plan?: unknown; dryRun: boolean; actorName: string; after?: string | null | undefined };
/** `busy`: another run works on the inventory. `outdated`: another one did since the plan was made, which has to be made again. */
export type NotOpened = 'busy' | 'outdated';

/** A run that has said nothing for this long is taken for dead: its inventory is free again. */
const STALE_MS = 30_000;

/** Opens a run, or says why not. A dry run leaves nothing behind. */
export function openRun(strapi: Strapi, opening: Opening): Promise<{ run: string } | NotOpened> {
  const table = tableOf(strapi, 'api::run.run');
  return asOneWriter(strapi, async (trx) => {
    const now = new Date();
    const running: { id: number; updated_at: unknown }[] = await trx(table).where({ inventory: opening.inventory, state: 'running' }).select('id', 'updated_at');
    const alive = running.filter((run) => now.getTime() - new Date(run.updated_at as number).getTime() < STALE_MS);
    if (alive.length > 0) return 'busy';
    if (opening.after !== undefined && opening.after !== ((await readLastRuns(strapi, trx, opening.inventory)).get(opening.inventory) ?? null)) return 'outdated';
    const id = newDocumentId(strapi);
    if (opening.dryRun) return { run: id };
    await trx(table).whereIn('id', running.map((run) => run.id)).update({ state: 'failed', closed_at: now });
    await insertRows(trx, table, [{
      document_id: id, inventory: opening.inventory, file: opening.file, file_hash: opening.fileHash, recipe: JSON.stringify(opening.recipe ?? null), plan: JSON.stringify(opening.plan ?? null),
      dry_run: false, state: 'running', started_at: now, actor_name: opening.actorName, created_at: now, updated_at: now, published_at: now, locale: null,
    }]);
    return { run: id };
  });
}

/** The run, if it is open; reading it is its sign of life. */
export function readRun(strapi: Strapi, id: string): Promise<Run | null> {
  const table = tableOf(strapi, 'api::run.run');
  return inTransaction(strapi, async (trx) => {
    const row: { inventory: string; actor_name: string | null } | undefined =
      await trx(table).where({ document_id: id, state: 'running' }).first('inventory', 'actor_name');
    if (row === undefined) return null;
    await trx(table).where({ document_id: id }).update({ updated_at: new Date() });
    return { id, inventory: row.inventory, actorName: row.actor_name ?? 'importateur' };
  });
}

type Closing = { state: 'done' | 'failed'; counts: Record<string, number>; outcomes?: unknown; complete: boolean; refusedKeys: readonly string[] };

const NONE: Gone = { gone: 0, unpublished: 0, entries: [] };

/** Ends a run. After a complete reading of a full inventory, says what has gone (see engine/gone). */
export function closeRun(strapi: Strapi, id: string, closing: Closing): Promise<Gone> {
  return asOneWriter(strapi, async (trx) => {
    const now = new Date();
    const run = await readRun(strapi, id);
    const isWhole = run !== null && closing.complete && closing.state === 'done';
    const gone = isWhole ? await markGone(strapi, trx, id, run.inventory, closing.refusedKeys, now) : NONE;
    await trx(tableOf(strapi, 'api::run.run')).where({ document_id: id }).update({
      state: closing.state, closed_at: now, updated_at: now, counts: JSON.stringify({ ...closing.counts, gone: gone.gone, unpublished: gone.unpublished }),
      outcomes: JSON.stringify(closing.outcomes ?? null),
    });
    return gone;
  });
}

import { currentActor } from '../../engine/actor';
import { asOneWriter } from '../../engine/one-writer';
import type { Strapi } from '../../engine/strapi';
import { tellOrder } from '../journal/tell-order';
import type { SearchDone, SearchOrder } from '../shapes';
import { readSearchState, writeSearchState } from './search-store';

/** A site process that took an order and said nothing since is taken for dead: the order may be taken, or given, again. */
const SILENT_MS = 15 * 60_000;

const isTaken = ({ takenAt }: SearchOrder): boolean => takenAt !== null && Date.now() - new Date(takenAt).getTime() < SILENT_MS;

/** Leaves an order for whoever keeps the index; false while another is being carried out. */
export function askSearch(strapi: Strapi, kind: SearchOrder['kind']): Promise<boolean> {
  return asOneWriter(strapi, async (trx) => {
    const { order } = await readSearchState(strapi);
    if (order !== null && isTaken(order)) return false;
    await tellOrder(strapi, trx, 'change', 'index', kind === 'rebuild' ? 'Reconstruire l’index' : 'Comparer l’index');
    await writeSearchState(strapi, { order: { kind, askedAt: new Date().toISOString(), askedBy: currentActor(strapi).name, takenAt: null } });
    return true;
  });
}

/** Gives the waiting order to one keeper of the index, once. Asked every few seconds: nobody waits for a writer unless there is one. */
export async function takeSearchOrder(strapi: Strapi): Promise<SearchOrder | null> {
  if ((await readSearchState(strapi)).order === null) return null;
  return asOneWriter(strapi, async () => {
    const { order } = await readSearchState(strapi);
    if (order === null || isTaken(order)) return null;
    const taken = { ...order, takenAt: new Date().toISOString() };
    await writeSearchState(strapi, { order: taken });
    return taken;
  });
}

/** Keeps what was done, by order or by the clock; the order of that kind is carried out. */
export function settleSearchOrder(strapi: Strapi, done: SearchDone): Promise<void> {
  return asOneWriter(strapi, async () => {
    const { order } = await readSearchState(strapi);
    await writeSearchState(strapi, { [done.kind]: done, ...(order?.kind === done.kind && order.takenAt !== null && { order: null }) });
  });
}

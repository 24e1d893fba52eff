import { inTransaction, tableOf, type Strapi } from '../strapi';

type Known<Value> = { value: Value; revision: number; at: number; took: number };

/** During an import, which changes them all the time, counting takes a tenth of the time at most. */
const PATIENCE = 10;
/** « Since yesterday » moves by itself. */
const MAX_AGE_MS = 60_000;

/** Figures over the whole database, counted again once the history has moved; `exact`: at once, even during an import. */
export function untilItChanges<Value>(count: (strapi: Strapi) => Promise<Value>, { exact = false } = {}): (strapi: Strapi) => Promise<Value> {
  const known = new WeakMap<Strapi, Known<Value>>();
  return async (strapi) => {
    const last = known.get(strapi);
    const age = last === undefined ? Number.POSITIVE_INFINITY : Date.now() - last.at;
    if (last !== undefined && !exact && age < last.took * PATIENCE) return last.value;
    const revision = await latestRevision(strapi);
    if (last !== undefined && last.revision === revision && age < MAX_AGE_MS) return last.value;
    const begun = performance.now();
    const value = await count(strapi);
    known.set(strapi, { value, revision, at: Date.now(), took: performance.now() - begun });
    return value;
  };
}

const latestRevision = (strapi: Strapi): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const [row] = await trx(tableOf(strapi, 'api::revision.revision')).max<{ id: number | null }[]>({ id: 'id' });
    return row?.id ?? 0;
  });

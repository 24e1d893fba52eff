import { inTransaction, type Strapi, type Transaction } from './strapi';

/** Any number, the same for every process of this site: PostgreSQL's advisory lock of content writers. */
const CONTENT_LOCK = 20_181_106;

const holders = new WeakSet<Transaction>();

async function takeContentLock(strapi: Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres' || holders.has(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(?)', [CONTENT_LOCK]);
  holders.add(trx);
}

/**
 * Runs in the current transaction, or in a new one, as the only writer of content: PostgreSQL then does as SQLite. A
 * save takes some forty milliseconds, a batch of an import hardly more; in exchange no two writers wait for each other
 * for ever, give two records one address, or miss each other's dependents (a partner renamed while its projects arrive).
 */
export function asOneWriter<Result>(strapi: Strapi, run: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return inTransaction(strapi, async (trx) => {
    await takeContentLock(strapi, trx);
    return run(trx);
  });
}

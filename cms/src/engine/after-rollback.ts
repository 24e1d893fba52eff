import type { Strapi } from './strapi';

/** Does something in a transaction of its own once the current one is taken back: what a refusal has to leave behind. */
export async function afterRollback(strapi: Strapi, run: () => Promise<unknown>): Promise<void> {
  await strapi.db.transaction(({ onRollback }) => {
    onRollback(() => void run().catch((error: unknown) => strapi.log.error(error)));
    return Promise.resolve();
  });
}

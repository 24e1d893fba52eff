import type { Core } from '@strapi/strapi';

/** What was planted once: never planted again, so that what the team removes stays removed. */
export type Ledger = { has: (entry: string) => boolean; add: (entry: string) => void; save: () => Promise<void> };

/** The ledger of this database. */
export async function readLedger(strapi: Core.Strapi): Promise<Ledger> {
  const store = strapi.store({ type: 'core', name: 'carrefour', key: 'planted' });
  const entries = new Set((await store.get({})) as string[] | null);
  return {
    has: (entry) => entries.has(entry),
    add: (entry) => void entries.add(entry),
    save: async () => void (await store.set({ value: [...entries] })),
  };
}

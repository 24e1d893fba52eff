import type { Core } from '@strapi/strapi';
import { readLedger } from './ledger';
import { toPlanter, type Planter } from './planter';
import { seedEditorial } from './seed-editorial';
import { seedPages } from './seed-pages';
import { seedSettings } from './seed-settings';
import { seedSynonyms } from './seed-synonyms';
import { seedTaxonomy } from './seed-taxonomy';

/** Pages point to bodies and documents: they come last. */
const steps: readonly ((planter: Planter) => Promise<void>)[] = [
  seedTaxonomy,
  seedSynonyms,
  seedSettings,
  seedEditorial,
  seedPages,
];

/** The content a new site starts with; a second run writes only what was never written. */
export async function seedSite(
  strapi: Core.Strapi,
  { demo }: { demo: boolean },
): Promise<{ planted: number }> {
  const ledger = await readLedger(strapi);
  const planter = toPlanter(strapi, ledger, demo);
  for (const step of steps) {
    await step(planter);
    await ledger.save();
  }
  return { planted: planter.planted() };
}

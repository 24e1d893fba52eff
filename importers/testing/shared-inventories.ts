import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportItem, Recipe } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { Rejection } from '../group/stream-groups.js';
import { prepareEntries, type Preparation } from '../plan/prepare-entries.js';
import { readInventory } from '../read/read-inventory.js';
import { seededTaxonomy } from '../cli/seeded-taxonomy.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';

/** Real inventories lie beside the repository on the machines of the team; they are never committed. */
export const sharedData = join(repositoryRoot, '..', 'shared', 'data');
export const hasSharedData = existsSync(sharedData);

export const sharedFiles = {
  'ffe-v0': 'ffe-v0/ffe_v0.csv',
  'ffe-v3': 'ffe-v3/ffe_v3.xlsx',
  apriles: 'apriles-openscraper/apriles_realigned.csv',
  ping: 'ping-tiers-lieux/ping_tiers_lieux_2021.csv',
  'alternatiba-pwa': 'alternatiba-pwa/alternatiba_pwa.jsonld',
  presdecheznous: 'presdecheznous-niort/presdecheznous_niort.json',
  ess: 'ess-numerique/ess_numerique_enriched.csv',
} as const;
export type SharedInventory = keyof typeof sharedFiles;

export { seededTaxonomy };

export const pathOf = (slug: SharedInventory): string => join(sharedData, 'inventories', sharedFiles[slug]);

export async function bundledRecipe(slug: string): Promise<Recipe> {
  const recipe = (await listBundledPartners()).flatMap(({ recipes }) => recipes).find(({ inventory }) => inventory === slug);
  if (recipe === undefined) throw new Error(`no bundled recipe ${slug}`);
  return recipe;
}

export type Prepared = { preparation: Preparation; items: ImportItem[]; rejections: Rejection[]; unknown: string[] };

const prepared = new Map<SharedInventory, Promise<Prepared>>();

/** A real inventory through its bundled recipe, up to what would be pushed; prepared once per test file. */
export function prepareShared(slug: SharedInventory): Promise<Prepared> {
  const known = prepared.get(slug) ?? prepareWith(slug);
  prepared.set(slug, known);
  return known;
}

/** The same, through another recipe. */
export async function prepareWith(slug: SharedInventory, recipe?: Recipe): Promise<Prepared> {
  const chosen = recipe ?? (await bundledRecipe(slug));
  const inventory = await readInventory(await readFile(pathOf(slug)), sharedFiles[slug], chosen.read);
  const preparation = await prepareEntries(inventory, chosen, seededTaxonomy(), locate);
  const result: Prepared = { preparation, items: [], rejections: [], unknown: [] };
  for await (const event of preparation.entries()) {
    if ('item' in event) result.items.push(event.item);
    if ('rejection' in event) result.rejections.push(event.rejection);
    if ('unknown' in event) result.unknown.push(...(event.unknown ?? []).map(({ field, value }) => `${field} ${value}`));
  }
  return result;
}

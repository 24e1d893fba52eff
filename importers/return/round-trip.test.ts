import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { ImportItem, Recipe } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { listDemonstrationInventories } from '@carrefour/config/stack/first-start/demonstration-inventories';
import { prepareEntries } from '../plan/prepare-entries.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { bundledRecipe, hasSharedData, pathOf, seededTaxonomy, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';
import { toReturnedTable } from './returned-table.js';
import { toTablePlan } from './table-plan.js';
import { toReturnedFile } from './write-table.js';

const demonstration = listDemonstrationInventories().map(({ inventory, file }) => [inventory, file] as const);
const shared = hasSharedData ? (Object.keys(sharedFiles) as SharedInventory[]).map((slug) => [slug, pathOf(slug)] as const) : [];

async function itemsOf(inventory: Inventory, recipe: Recipe): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const event of (await prepareEntries(inventory, recipe, seededTaxonomy(), locate)).entries()) if ('item' in event) items.push(event.item);
  return items;
}

/** What importing again would compare: nothing but keys and fingerprints. */
const said = (items: readonly ImportItem[]) => items.map(({ key, fingerprint }) => `${key} ${fingerprint}`).sort();

test.each([...demonstration, ...shared])('the table of %s given back and sent again changes nothing', async (slug, path) => {
  const recipe = await bundledRecipe(slug);
  const first = await readInventory(await readFile(path), path, recipe.read);
  const items = await itemsOf(first, recipe);
  // Postgres forgets the order of the columns of a stored row: the kept one must do.
  const entries = items.map(({ key, rows, values }) => ({ key, values, project: null, record: null, rows: rows.map(({ line, cells }) => ({ line, cells: Object.fromEntries(Object.entries(cells).sort()) })) }));
  const plan = toTablePlan(first);
  const table = toReturnedTable(entries, { partner: recipe.partner, recipe, plan, siteUrl: 'https://site.example' });
  expect(table.headings.slice(0, first.headings.length)).toEqual(first.headings);
  // A long table says no more in a second format.
  const tables = entries.length > 1000 ? ['rendu.csv'] : ['rendu.csv', 'rendu.xlsx'];
  for (const name of plan.format === 'csv' || plan.format === 'xlsx' ? tables : ['rendu.json']) {
    const again = await readInventory(await toReturnedFile(name, table, recipe.read, plan), name, recipe.read);
    expect(said(await itemsOf(again, recipe))).toEqual(said(items));
  }
}, 120_000);

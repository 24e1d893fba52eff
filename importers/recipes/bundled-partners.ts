import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventoryFileSchema, partnerFileSchema, type Recipe } from '@carrefour/config';
import { z } from 'zod';
import { parseRecipe } from './parse-recipe.js';

/** A bundled partner's facts and the inventories it is known for, in `partners/<slug>/partner.json`. */
const bundledPartnerSchema = partnerFileSchema.extend({ inventories: z.array(inventoryFileSchema) });
export type BundledPartner = z.infer<typeof bundledPartnerSchema> & { readonly recipes: readonly Recipe[] };

/** `importers/`, from the sources as from the compiled program. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const SUFFIX = '.recipe.json';
const readJsonFile = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

async function readPartner(folder: string): Promise<BundledPartner> {
  const partner = bundledPartnerSchema.parse(await readJsonFile(join(folder, 'partner.json')));
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX)).sort();
  const recipes = await Promise.all(names.map(async (name) => parseRecipe(await readJsonFile(join(folder, name)), name)));
  return { ...partner, recipes };
}

/** The folders which hold partners: the bundled ones, and those of the demonstration. */
const holders = (): string[] => ['partners', 'demo'].map((name) => join(packageFolder(), name)).filter(existsSync);

/** Every partner that comes with Carrefour, with its recipes, by slug. */
export async function listBundledPartners(): Promise<BundledPartner[]> {
  const folders = await Promise.all(
    holders().map(async (holder) => (await readdir(holder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => join(holder, entry.name))),
  );
  const partners = folders.flat().filter((folder) => existsSync(join(folder, 'partner.json')));
  return Promise.all(partners.sort().map(readPartner));
}

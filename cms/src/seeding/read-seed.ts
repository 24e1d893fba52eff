import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export type Item = Record<string, unknown>;

const folderOf = (strapi: Core.Strapi) => path.join(strapi.dirs.app.root, 'seed');
const parse = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Item;

/** A file of `cms/seed`, by its name without extension. Throws when it is missing or is not JSON. */
export function readSeed(strapi: Core.Strapi, name: string): Item {
  return parse(path.join(folderOf(strapi), `${name}.json`));
}

/** The list of that name in a seed file; empty when the file has none. */
export function listSeed(strapi: Core.Strapi, file: string, list: string): Item[] {
  return (readSeed(strapi, file)[list] ?? []) as Item[];
}

/** Every file of a folder of `cms/seed`, in the order of their names. */
export function listSeedFolder(strapi: Core.Strapi, folder: string): Item[] {
  const whole = path.join(folderOf(strapi), folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => parse(path.join(whole, file)));
}

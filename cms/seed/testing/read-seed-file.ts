import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** One string of a seed file, with the keys that lead to it. */
export type SeedText = { file: string; keys: string[]; text: string };

const folder = join(process.cwd(), 'cms', 'seed');

/** The parsed content of `cms/seed/<path>`; tests run from the root of the repository. */
export function readSeedFile(path: string): Json {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json;
}

/** The slugs of the seeded pages, one per file. */
export function listPageSlugs(): string[] {
  return readdirSync(join(folder, 'pages')).map((name) => name.replace(/\.json$/, ''));
}

/** Every seed file, pages included, as paths inside `cms/seed`. */
export function listSeedFiles(): string[] {
  const here = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [...here, ...listPageSlugs().map((slug) => `pages/${slug}.json`)];
}

/** Every string of every seed file, so that a rule can be held everywhere at once. */
export function listSeedTexts(): SeedText[] {
  return listSeedFiles().flatMap((file) => listTexts(file, readSeedFile(file), []));
}

function listTexts(file: string, value: Json, keys: string[]): SeedText[] {
  if (typeof value === 'string') return [{ file, keys, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(file, inner, [...keys, key]));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasedTerm } from '@carrefour/config';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';

type SeedTerm = Omit<AliasedTerm, 'parent' | 'aliases'> & { aliases?: string[]; children?: SeedTerm[] };
const flatten = (terms: readonly SeedTerm[], parent: string | null = null): AliasedTerm[] =>
  terms.flatMap(({ children = [], aliases = [], ...term }) => [{ ...term, aliases, parent }, ...flatten(children, term.code)]);

/** The taxonomy the CMS is first filled with: what a suggestion is made against while no CMS runs. */
export function seededTaxonomy(): Record<'themes' | 'audiences' | 'methods', AliasedTerm[]> {
  const seed = JSON.parse(readFileSync(join(repositoryRoot, 'cms', 'seed', 'taxonomy.json'), 'utf8')) as Record<'themes' | 'audiences' | 'methods', SeedTerm[]>;
  return { themes: flatten(seed.themes), audiences: flatten(seed.audiences), methods: flatten(seed.methods) };
}

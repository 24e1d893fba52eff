import { namingEntry } from '@carrefour/config';
import type { InventoryFacts } from '../import/batch-context';
import { readEntriesOfProjects, toContribution, type StoredEntry } from '../import/stored-entry';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { ownSlug, plainSlug } from './own-slug';
import { settleSlugs, type Claim, type Holder } from './settle-slugs';

type Inventories = Map<string, InventoryFacts>;

/** The addresses a project asks for, from its oldest source; null for one made by hand. */
export function toClaim(projectId: string, entries: readonly StoredEntry[], inventories: Inventories): Claim | null {
  const named = namingEntry(entries.map((entry) => toContribution(entry, inventories)));
  if (named === undefined) return null;
  const { inventory, key, values: { title } } = named;
  return { projectId, plain: plainSlug(title), own: ownSlug(title, inventory, key) };
}

/** Projects whose address a person chose, or that a person made. */
export async function chosenByPeople(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows: { record_id: string; action: string; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project' }).whereIn('actor_type', ['person', 'partner']).whereIn('record_id', ids).select('record_id', 'action', 'changes');
  const chose = rows.filter(({ action, changes }) => action === 'create' || fromJson<FieldChange[]>(changes, []).some(({ field }) => field === 'slug'));
  return new Set(chose.map(({ record_id: id }) => id));
}

async function readHolders(strapi: Strapi, trx: Transaction, inventories: Inventories, slugs: readonly string[]): Promise<Map<string, Holder>> {
  const rows: { id: string; slug: string }[] = [];
  for (const chunk of chunksOf(slugs, 400)) rows.push(...(await trx(projectTable(strapi)).whereIn('slug', chunk).distinct({ id: 'document_id', slug: 'slug' })));
  const ids = rows.map(({ id }) => id);
  const entries = await readEntriesOfProjects(strapi, trx, ids);
  const chosen = ids.length === 0 ? new Set<string>() : await chosenByPeople(strapi, trx, ids);
  return new Map(rows.map(({ id, slug }) => {
    const claim = toClaim(id, entries.get(id) ?? [], inventories);
    return [slug, { projectId: id, plain: slug, own: claim?.own ?? slug, mayMove: claim !== null && claim.plain === slug && !chosen.has(id) }];
  }));
}

async function readReserved(strapi: Strapi, trx: Transaction, slugs: readonly string[]): Promise<Set<string>> {
  const reserved = new Set<string>();
  for (const chunk of chunksOf(slugs, 400)) {
    const rows: { from: string }[] = await trx(tableOf(strapi, 'api::redirect.redirect')).whereIn('from', chunk.map((slug) => `/projets/${slug}`)).select('from');
    for (const { from } of rows) reserved.add(from.slice('/projets/'.length));
  }
  return reserved;
}

/** The address of each project that asks for one, and of those that make way for it. */
export async function readSettledSlugs(strapi: Strapi, trx: Transaction, inventories: Inventories, claims: readonly Claim[]): Promise<Map<string, string>> {
  const plain = [...new Set(claims.map((claim) => claim.plain))];
  const holders = await readHolders(strapi, trx, inventories, plain);
  const reserved = await readReserved(strapi, trx, plain);
  return settleSlugs(claims, holders, (slug) => reserved.has(slug));
}

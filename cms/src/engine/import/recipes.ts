import type { StoredRecipe } from '@carrefour/config';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi } from '../strapi';

const UID = 'api::recipe.recipe';
type Document = { documentId: string; active?: boolean | null; version: number | null; definition: unknown; headings: unknown; inventory?: { slug: string } | null };

const recipes = (strapi: Strapi) => strapi.documents(UID as never) as unknown as {
  findMany: (query: unknown) => Promise<Document[]>;
  create: (query: unknown) => Promise<Document>;
  update: (query: unknown) => Promise<unknown>;
};

/** The recipe in use of each inventory that has one of its own: its last version that is switched on. */
export async function listRecipes(strapi: Strapi): Promise<StoredRecipe[]> {
  const found = await recipes(strapi).findMany({ filters: { active: true }, populate: { inventory: { fields: ['slug'] } }, sort: 'version:asc', limit: 10_000 });
  const last = new Map(found.flatMap((recipe) => (recipe.inventory ? [[recipe.inventory.slug, recipe] as const] : [])));
  return [...last].map(([inventory, { version, definition, headings }]) => ({
    inventory, version: version ?? 1, definition: fromJson<unknown>(definition, definition), headings: fromJson<string[] | null>(headings, []) ?? [],
  }));
}

/** The same definition, whatever the order of its properties: PostgreSQL keeps none. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, canonical(child)]));
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/**
 * Keeps a recipe for an inventory. What says the same keeps its version, in use again where it had been switched off: it was given by
 * hand; anything else is a new one, and earlier ones stay, switched off.
 */
export function saveRecipe(strapi: Strapi, inventory: string, definition: unknown, headings: readonly string[]): Promise<{ version: number; saved: boolean } | null> {
  return asOneWriter(strapi, async (trx) => {
    const owner = (await strapi.documents('api::inventory.inventory' as never).findFirst({ filters: { slug: inventory } } as never)) as unknown as { documentId: string } | null;
    if (owner === null) return null;
    const known = await recipes(strapi).findMany({ filters: { inventory: { slug: inventory } }, sort: 'version:desc', limit: 1_000 });
    const [last] = known;
    const switchOff = (ids: readonly string[]) => (ids.length === 0 ? undefined : trx(tableOf(strapi, UID)).whereIn('document_id', ids).update({ active: false }));
    if (last !== undefined && same(fromJson<unknown>(last.definition, last.definition), definition)) {
      if (last.active !== true) {
        await switchOff(known.map(({ documentId }) => documentId));
        await recipes(strapi).update({ documentId: last.documentId, data: { active: true } });
      }
      return { version: last.version ?? 1, saved: false };
    }
    const version = (last?.version ?? 0) + 1;
    await switchOff(known.map(({ documentId }) => documentId));
    await recipes(strapi).create({ data: { name: `${inventory} (version ${version})`, inventory: { documentId: owner.documentId }, version, definition, headings, active: true } });
    return { version, saved: true };
  });
}

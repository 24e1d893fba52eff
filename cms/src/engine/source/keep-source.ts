import type { Coverage } from '@carrefour/config';
import { actAs } from '../actor';
import { saveRecipe } from '../import/recipes';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { refuseCron } from './next-reading';

type Document = { documentId: string };
type Consent = { inventory: string; by: string; at: string; scope: string | null };
type Plan = { inventory: string; connector: string; address: string | null; schedule: string; cron: string | null; recipe: unknown; coverage?: Coverage | undefined };

const inventories = (strapi: Strapi) => strapi.documents('api::inventory.inventory' as never);
const find = async (strapi: Strapi, slug: string): Promise<Document | null> => (await inventories(strapi).findFirst({ filters: { slug } } as never)) as Document | null;
const asImporter = (strapi: Strapi) => actAs(strapi, { type: 'job', id: null, name: 'sources', requestId: null });

/** Writes down a partner's agreement; null when the inventory is unknown. */
export async function recordConsent(strapi: Strapi, { inventory, by, at, scope }: Consent): Promise<boolean> {
  const found = await find(strapi, inventory);
  if (found === null) return false;
  asImporter(strapi);
  await inventories(strapi).update({ documentId: found.documentId, data: { consentBy: by, consentAt: at, consentScope: scope } } as never);
  return true;
}

/** Sets how and when a source is read, with its recipe. A sentence when it may not; the recipe's version otherwise. */
export async function planSource(strapi: Strapi, { inventory: slug, connector, address, schedule, cron, recipe, coverage }: Plan): Promise<string | number> {
  const refusal = schedule === 'cron' ? refuseCron(cron ?? '') : null;
  if (refusal !== null) return refusal;
  return asOneWriter(strapi, async () => {
    const found = await find(strapi, slug);
    if (found === null) return `Inventaire inconnu : ${slug}.`;
    asImporter(strapi);
    // Headings are those of a file: a source has none. The recipe tells what kind of feed it is: it comes first, and goes if the plan is refused.
    const kept = await saveRecipe(strapi, slug, recipe, []);
    const extent = coverage === undefined ? {} : { coverage, ...(connector === 'feed' && { wholeFeed: coverage === 'full' }) };
    await inventories(strapi).update({ documentId: found.documentId, data: { connector, address, schedule, cron, ...extent } } as never);
    return kept?.version ?? `Inventaire inconnu : ${slug}.`;
  });
}

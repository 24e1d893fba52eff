import type { Core } from '@strapi/strapi';
import { listSharedProjects, releaseSharedProjects } from './release-shared-projects';

const traces = ['entry', 'run', 'rejection', 'correction', 'conflict', 'recipe', 'value-decision'] as const;

/** What the imports of demonstration inventories left beside the projects: entries, runs and their reports. */
export async function removeImported(strapi: Core.Strapi): Promise<number> {
  const inventories = (await strapi.db
    .query('api::inventory.inventory')
    .findMany({ where: { demo: true } })) as { slug: string; id: number }[];
  const slugs = inventories.map(({ slug }) => slug);
  if (slugs.length === 0) return 0;
  const shared = await listSharedProjects(strapi, slugs);
  let removed = 0;
  for (const name of traces) {
    const where = name === 'recipe' ? { inventory: { slug: { $in: slugs } } } : { inventory: { $in: slugs } };
    const { count } = await strapi.db.query(`api::${name}.${name}`).deleteMany({ where });
    removed += count;
  }
  for (const slug of slugs) {
    // Pairs name their entries `inventory:key`.
    const ofInventory = { $startsWith: `${slug}:` };
    const { count } = await strapi.db.query('api::duplicate.duplicate').deleteMany({ where: { scope: 'entry', $or: [{ recordA: ofInventory }, { recordB: ofInventory }] } });
    removed += count;
  }
  await releaseSharedProjects(strapi, shared);
  return removed;
}

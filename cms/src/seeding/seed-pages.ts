import { findBySlug } from './find-by-slug';
import type { Planter } from './planter';
import { listSeedFolder, type Item } from './read-seed';
import { toAttributes } from './to-attributes';

type Finders = Parameters<typeof toAttributes>[1];

/** The pages of the site: complete with the demonstration, else drafts that say what to write. */
export async function seedPages({ strapi, demo, plant }: Planter): Promise<void> {
  const relations = {
    bodies: await findBySlug(strapi, 'api::governance-body.governance-body'),
    documents: await findBySlug(strapi, 'api::document.document'),
  };
  for (const { en, ...page } of listSeedFolder(strapi, 'pages')) {
    const english = en as Item | undefined;
    await plant({
      uid: 'api::page.page',
      identity: { slug: String(page.slug) },
      data: demo ? { ...toPage(page, relations), demo } : toDraftPage(page),
      ...(demo && english !== undefined && { english: toPage({ slug: page.slug, ...english }, relations) }),
      status: demo ? 'published' : 'draft',
    });
  }
}

/** A page whose only block is the advice to whoever will write it. */
export function toDraftPage({ slug, title, help }: Item): Item {
  return { slug, title, help, blocks: [{ __component: 'block.text', body: help }] };
}

function toPage(page: Item, relations: Finders): Item {
  const blocks = (page.blocks ?? []) as Item[];
  return { ...page, blocks: blocks.map((block) => toAttributes(block, relations)) };
}

import type { Planter } from './planter';
import { listSeed, type Item } from './read-seed';
import { toAttributes } from './to-attributes';

/** Themes of both levels, audiences and methods, with the partners' own tags. */
export async function seedTaxonomy({ strapi, plant }: Planter): Promise<void> {
  await eachInOrder(listSeed(strapi, 'taxonomy', 'themes'), async ({ children, ...theme }, order) => {
    await plant({
      uid: 'api::theme.theme',
      identity: { code: String(theme.code) },
      data: { ...toAttributes(theme), order },
    });
    const parent = await strapi.db.query('api::theme.theme').findOne({ where: { code: theme.code } });
    await eachInOrder((children ?? []) as Item[], (child, rank) =>
      plant({
        uid: 'api::theme.theme',
        identity: { code: String(child.code) },
        data: { ...toAttributes(child), order: rank, parent: parent?.documentId },
      }),
    );
  });
  for (const [list, uid] of [
    ['audiences', 'api::audience.audience'],
    ['methods', 'api::method.method'],
  ] as const) {
    await eachInOrder(listSeed(strapi, 'taxonomy', list), (term, order) =>
      plant({ uid, identity: { code: String(term.code) }, data: { ...toAttributes(term), order } }),
    );
  }
}

async function eachInOrder(
  items: Item[],
  act: (item: Item, rank: number) => Promise<unknown>,
): Promise<void> {
  for (const [index, item] of items.entries()) await act(item, index + 1);
}

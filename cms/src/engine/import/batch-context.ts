import type { Licence, Trust } from '@carrefour/config';
import { toDay } from '../project-row/column-values';
import { readTermIds, type TermIds } from '../project-row/term-ids';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** What consolidation must know of the inventory an entry comes from. */
export type InventoryFacts = {
  slug: string;
  partner: string;
  trust: Trust;
  licence: Licence;
  editionDate: string | null;
  demo: boolean;
};

export type BatchContext = { inventories: Map<string, InventoryFacts>; terms: TermIds };

/** Every inventory with its partner: a few hundred rows at most, read once a batch. */
export async function readInventoryFacts(strapi: Strapi, trx: Transaction): Promise<Map<string, InventoryFacts>> {
  const inventories = tableOf(strapi, 'api::inventory.inventory');
  const partners = tableOf(strapi, 'api::partner.partner');
  const { joinTable } = strapi.db.metadata.get('api::inventory.inventory').attributes.partner as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const rows = await trx(inventories)
    .leftJoin(joinTable.name, `${inventories}.id`, `${joinTable.name}.${joinTable.joinColumn.name}`)
    .leftJoin(partners, `${partners}.id`, `${joinTable.name}.${joinTable.inverseJoinColumn.name}`)
    // Both rows of a partner are linked; the published one, where there is one, comes last and wins.
    .orderByRaw('?? is null desc', [`${partners}.published_at`])
    .select({
      slug: `${inventories}.slug`, licence: `${inventories}.licence`, editionDate: `${inventories}.edition_date`,
      demo: `${inventories}.demo`, partner: `${partners}.slug`, trust: `${partners}.trust`,
    });
  return new Map(
    rows.map((row: { slug: string; licence: Licence; editionDate: string | Date | null; demo: unknown; partner: string | null; trust: Trust | null }) => [
      row.slug,
      {
        slug: row.slug, licence: row.licence, demo: Boolean(row.demo), partner: row.partner ?? '', trust: row.trust ?? 'reviewed',
        editionDate: toDay(row.editionDate),
      },
    ]),
  );
}

/** What a dry run is told of an inventory that its import would make: nothing is known of it yet. Throws for one that a real run needs. */
export function factsOf(inventories: Map<string, InventoryFacts>, slug: string, dryRun: boolean): InventoryFacts {
  const known = inventories.get(slug);
  if (known !== undefined) return known;
  if (!dryRun) throw new Error(`Unknown inventory ${slug}`);
  const facts: InventoryFacts = { slug, partner: '', trust: 'reviewed', licence: 'inconnue', editionDate: null, demo: false };
  inventories.set(slug, facts);
  return facts;
}

export async function readBatchContext(strapi: Strapi, trx: Transaction): Promise<BatchContext> {
  return { inventories: await readInventoryFacts(strapi, trx), terms: await readTermIds(strapi, trx) };
}

import { toDay } from '../project-row/column-values';
import type { Licence, PartnerType, SharingRules, Term } from '@carrefour/config';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { readSharingRules } from './read-sharing';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** `offSite`: not published at the moment; named by its draft. */
export type PartnerReference = { id: string; slug: string; name: string; type: PartnerType; offSite?: true };
export type InventoryReference = { slug: string; name: string; licence: Licence; editionDate: string | null; partner: PartnerReference | null; site: string | null };

/** What public records point to, small enough to read whole: terms, inventories with the partners that credit is owed to. */
export type References = {
  terms: Record<TaxonomyField, Map<string, Term>>;
  inventories: Map<string, InventoryReference>;
  /** What each inventory allows of its texts and fields, by slug. */
  rules: Map<string, SharingRules>;
};

async function readTerms(strapi: Strapi, trx: Transaction, field: TaxonomyField): Promise<Map<string, Term>> {
  const table = tableOf(strapi, taxonomyFields[field]);
  const rows: { id: number; code: string; label: string; label_en: string | null }[] = await trx(table).select('id', 'code', 'label', 'label_en');
  const parents = field === 'themes' ? await readParents(strapi, trx, new Map(rows.map((row) => [row.id, row.code]))) : new Map<number, string>();
  return new Map(rows.map(({ id, code, label, label_en: labelEn }) => [code, { code, label, labelEn: labelEn ?? label, parent: parents.get(id) ?? null }]));
}

async function readParents(strapi: Strapi, trx: Transaction, codes: Map<number, string>): Promise<Map<number, string>> {
  const { joinTable } = strapi.db.metadata.get('api::theme.theme').attributes.parent as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const rows = await trx(joinTable.name).select({ child: joinTable.joinColumn.name, parent: joinTable.inverseJoinColumn.name });
  return new Map(
    rows.flatMap(({ child, parent }: { child: number; parent: number }): [number, string][] => {
      const code = codes.get(parent);
      return code === undefined ? [] : [[child, code]];
    }),
  );
}

async function readInventories(strapi: Strapi, trx: Transaction): Promise<Map<string, InventoryReference>> {
  const inventories = tableOf(strapi, 'api::inventory.inventory');
  const partners = tableOf(strapi, 'api::partner.partner');
  const { joinTable } = strapi.db.metadata.get('api::inventory.inventory').attributes.partner as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const rows = await trx(inventories)
    .leftJoin(joinTable.name, `${inventories}.id`, `${joinTable.name}.${joinTable.joinColumn.name}`)
    .leftJoin(partners, `${partners}.id`, `${joinTable.name}.${joinTable.inverseJoinColumn.name}`)
    // Both rows of a partner may be linked: the published one comes last and wins.
    .orderByRaw('?? is null desc', [`${partners}.published_at`])
    .select({
      slug: `${inventories}.slug`, name: `${inventories}.name`, licence: `${inventories}.licence`, editionDate: `${inventories}.edition_date`,
      partnerId: `${partners}.document_id`, partnerSlug: `${partners}.slug`, partnerName: `${partners}.name`, partnerType: `${partners}.type`, partnerSince: `${partners}.published_at`,
      site: `${partners}.site`,
    });
  return new Map(
    rows.map((row: Record<string, string | null>): [string, InventoryReference] => [
      String(row.slug),
      {
        slug: String(row.slug), name: String(row.name), licence: row.licence as Licence, editionDate: toDay(row.editionDate), site: row.site ?? null,
        partner: row.partnerId ? {
          id: String(row.partnerId), slug: String(row.partnerSlug), name: String(row.partnerName), type: row.partnerType as PartnerType, ...(row.partnerSince === null && { offSite: true }),
        } : null,
      },
    ]),
  );
}

export async function readReferences(strapi: Strapi, trx: Transaction): Promise<References> {
  const terms = {} as References['terms'];
  for (const field of taxonomyFieldNames) terms[field] = await readTerms(strapi, trx, field);
  return { terms, inventories: await readInventories(strapi, trx), rules: await readSharingRules(strapi, trx) };
}

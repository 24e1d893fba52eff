import type { RecordProvenance } from '@carrefour/config';
import { listCarrierLinks, surestProjects } from '../carrier/list-links';
import { readPartnerNames } from '../own-project/partner-names';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { kindOf } from './record-kinds';
import { readRecordRows } from './record-rows';

/** An organisation or a partner as it now stands, for whoever described it; `names`: of the partners it credits, by address; `page`: where the site shows it. Nothing private. */
export type ReturnedRecord = { fields: Record<string, unknown>; provenance: RecordProvenance; names: Record<string, string>; page: string | null };
type Described = { record_type: string | null; record_id: string | null };

const untold = new Set(['contactEmail']);

async function readPages(strapi: Strapi, trx: Transaction, type: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (type === 'organisation') return new Map([...surestProjects(await listCarrierLinks(strapi, trx, { ids }))].map(([id, { project }]) => [id, `/projets/${project.slug}`]));
  const rows: { id: string; slug: string }[] = await trx(tableOf(strapi, 'api::partner.partner')).whereIn('document_id', ids).whereNotNull('published_at').select({ id: 'document_id', slug: 'slug' });
  return new Map(rows.map(({ id, slug }) => [id, `/partenaires/${slug}`]));
}

/** The records that entries describe, by documentId. */
export async function readReturnedRecords(strapi: Strapi, trx: Transaction, entries: readonly Described[]): Promise<Map<string, ReturnedRecord>> {
  const [first] = entries.filter(({ record_id: id }) => id !== null);
  const kind = first?.record_type == null ? undefined : kindOf(first.record_type);
  if (kind === undefined) return new Map();
  const ids = entries.flatMap(({ record_id: id }) => id ?? []);
  const pages = await readPages(strapi, trx, kind.type, ids);
  const rows = await readRecordRows(strapi, trx, kind, ids);
  const credited = [...rows.values()].flat().flatMap(({ provenance }) => Object.values(provenance).flatMap(({ partners }) => partners));
  const names = new Map((await readPartnerNames(strapi, trx, [...new Set(credited)])).map(({ slug, name }) => [slug, name]));
  return new Map([...rows].flatMap(([id, own]) => {
    const row = own.at(-1);
    if (row === undefined) return [];
    const fields = Object.fromEntries(Object.entries(row.fields).filter(([field]) => !untold.has(field)));
    const credits = Object.values(row.provenance).flatMap(({ partners }) => partners.flatMap((slug) => (names.has(slug) ? [[slug, names.get(slug) ?? slug] as const] : [])));
    return [[id, { fields, provenance: row.provenance, names: Object.fromEntries(credits), page: pages.get(id) ?? null }] as const];
  }));
}

import { DEFAULT_EXCERPT, type Openness, type ProjectField, type ReservedFields, type SharingRules } from '@carrefour/config';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const RESERVED = 'partner.withheld-field';
const PARTNER = 'api::partner.partner';
const IDS_PER_STATEMENT = 400;

type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };

const linkOf = (strapi: Strapi, uid: string, attribute: string): JoinTable =>
  (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;

/** The fields that published records of a type reserve, by documentId; of partners, those that are off the site too, as drafted: small enough to look for. */
async function readReserved(strapi: Strapi, trx: Transaction, uid: string, attribute: string, documentIds?: readonly string[]): Promise<Map<string, ReservedFields>> {
  const [records, components] = [tableOf(strapi, uid), tableOf(strapi, RESERVED)];
  const { name: table, joinColumn, inverseJoinColumn } = linkOf(strapi, uid, attribute);
  const found = new Map<string, ReservedFields>();
  const query = trx(table)
    .join(records, `${records}.id`, `${table}.${joinColumn.name}`).join(components, `${components}.id`, `${table}.${inverseJoinColumn.name}`)
    .where({ [`${table}.field`]: attribute, [`${table}.component_type`]: RESERVED })
    .where((shown) => {
      shown.whereNotNull(`${records}.published_at`);
      if (uid === PARTNER) shown.orWhereNotIn(`${records}.document_id`, trx(records).whereNotNull('published_at').select('document_id'));
    })
    .select({ id: `${records}.document_id`, field: `${components}.field`, openness: `${components}.openness` });
  const rows: { id: string; field: ProjectField; openness: Openness | null }[] = await (documentIds === undefined ? query : query.whereIn(`${records}.document_id`, documentIds));
  for (const { id, field, openness } of rows) found.set(id, { ...found.get(id), [field]: openness ?? 'prive' });
  return found;
}

/** What the team reserves of these projects. */
export async function readReservedOfProjects(strapi: Strapi, trx: Transaction, documentIds: readonly string[]): Promise<Map<string, ReservedFields>> {
  const found = new Map<string, ReservedFields>();
  for (const ids of chunksOf(documentIds, IDS_PER_STATEMENT))
    for (const [id, reserved] of await readReserved(strapi, trx, 'api::project.project', 'reserved', ids)) found.set(id, reserved);
  return found;
}

/** The same of all projects. */
export const readAllReserved = (strapi: Strapi, trx: Transaction): Promise<Map<string, ReservedFields>> => readReserved(strapi, trx, 'api::project.project', 'reserved');

/** What each inventory allows: its own excerpt limit, else its partner's, and the fields its partner withholds. */
export async function readSharingRules(strapi: Strapi, trx: Transaction): Promise<Map<string, SharingRules>> {
  const [inventories, partners] = [tableOf(strapi, 'api::inventory.inventory'), tableOf(strapi, PARTNER)];
  const { name: table, joinColumn, inverseJoinColumn } = linkOf(strapi, 'api::inventory.inventory', 'partner');
  const withheld = await readReserved(strapi, trx, PARTNER, 'withholds');
  const rows: { slug: string; own: number | null; partnerLimit: number | null; partner: string | null }[] = await trx(inventories)
    .leftJoin(table, `${inventories}.id`, `${table}.${joinColumn.name}`)
    // A partner that has left the site allows no more than before. Both its rows may be linked: the published one comes last and wins.
    .leftJoin(partners, `${partners}.id`, `${table}.${inverseJoinColumn.name}`)
    .orderByRaw('?? is null desc', [`${partners}.published_at`])
    .select({ slug: `${inventories}.slug`, own: `${inventories}.excerpt_limit`, partnerLimit: `${partners}.excerpt_limit`, partner: `${partners}.document_id` });
  return new Map(rows.map(({ slug, own, partnerLimit, partner }) => [
    slug, { excerptLimit: own ?? partnerLimit ?? DEFAULT_EXCERPT, reserved: withheld.get(partner ?? '') ?? {} },
  ]));
}

import { PLATFORM_LICENCE, type Licence, type Source } from '@carrefour/config';
import { toDay, toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { References } from './references';

const IDS_PER_STATEMENT = 400;

type EntryRow = { subject: string; inventory: string; licence: Licence | null; source_url: string | null; source_date: unknown; first_seen: unknown; last_seen: unknown };

/** An entry keeps the licence under which it was given; where none was said, it follows what its inventory says since. */
const licenceOf = ({ licence }: EntryRow, ofInventory: Licence): Licence => (licence === null || licence === 'inconnue' ? ofInventory : licence);

/** What entries say of projects, or of organisations: who supplied each, when, under which licence. */
async function readEntrySources(strapi: Strapi, trx: Transaction, of: 'project_id' | 'record_id', ids: readonly string[], references: References, push: (id: string, source: Source) => void) {
  const rows: EntryRow[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn(of, ids)
    .orderBy([{ column: 'inventory' }, { column: 'id' }])
    .select({ subject: of }, 'inventory', 'licence', 'source_url', 'source_date', 'first_seen', 'last_seen');
  for (const row of rows) {
    const inventory = references.inventories.get(row.inventory);
    if (inventory?.partner == null) continue;
    push(row.subject, {
      partner: inventory.partner, inventory: { slug: inventory.slug, name: inventory.name }, url: row.source_url, site: inventory.site, licence: licenceOf(row, inventory.licence),
      date: toDay(row.source_date) ?? inventory.editionDate, firstSeen: toIso(row.first_seen), lastSeen: toIso(row.last_seen)?.slice(0, 10) ?? null,
    });
  }
}

/** Partners on the site that vouch for these published projects; `offSite`: those that do in the drafts, and are not on the site. */
async function readVouchers(strapi: Strapi, trx: Transaction, ids: readonly string[], offSite: boolean, push: (id: string, source: Source) => void) {
  const { joinTable } = strapi.db.metadata.get('api::project.project').attributes.vouchers as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const projects = tableOf(strapi, 'api::project.project');
  const partners = tableOf(strapi, 'api::partner.partner');
  const found = await trx(joinTable.name)
    .join(projects, `${projects}.id`, `${joinTable.name}.${joinTable.joinColumn.name}`)
    .join(partners, `${partners}.id`, `${joinTable.name}.${joinTable.inverseJoinColumn.name}`)
    .whereIn(`${projects}.document_id`, ids).where((rows) => (offSite
      ? rows.whereNull(`${projects}.published_at`).whereNotIn(`${partners}.document_id`, trx(partners).whereNotNull('published_at').select('document_id'))
      : rows.whereNotNull(`${projects}.published_at`).whereNotNull(`${partners}.published_at`)))
    .orderBy(`${partners}.slug`)
    .select({ project: `${projects}.document_id`, id: `${partners}.document_id`, slug: `${partners}.slug`, name: `${partners}.name`, type: `${partners}.type`, site: `${partners}.site` });
  // What is written on the site itself is shared under its licence: whoever writes it is told so.
  for (const { project, site, ...partner } of found)
    push(project, { partner: { ...partner, ...(offSite && { offSite }) }, inventory: null, url: null, site, licence: PLATFORM_LICENCE, date: null, firstSeen: null, lastSeen: null });
}

/** Every partner that recorded or vouches for each project, with the link back to its own record. One that has left the site is still named, for its words are still shown. */
export async function readSources(strapi: Strapi, trx: Transaction, documentIds: readonly string[], references: References): Promise<Map<string, Source[]>> {
  const sources = new Map<string, Source[]>();
  const push = (id: string, source: Source) => sources.set(id, [...(sources.get(id) ?? []), source]);
  for (const ids of chunksOf(documentIds, IDS_PER_STATEMENT)) {
    await readEntrySources(strapi, trx, 'project_id', ids, references, push);
    await readVouchers(strapi, trx, ids, false, push);
    // Its published row held the link of the published project: whoever leaves the site is still the one that vouched.
    const unnamed = ids.filter((id) => !sources.has(id));
    if (unnamed.length > 0) await readVouchers(strapi, trx, unnamed, true, push);
  }
  return sources;
}

/** Every partner whose register describes each of these organisations. */
export async function readOrganisationSources(strapi: Strapi, trx: Transaction, documentIds: readonly string[], references: References): Promise<Map<string, Source[]>> {
  const sources = new Map<string, Source[]>();
  const push = (id: string, source: Source) => sources.set(id, [...(sources.get(id) ?? []), source]);
  for (const ids of chunksOf(documentIds, IDS_PER_STATEMENT)) await readEntrySources(strapi, trx, 'record_id', ids, references, push);
  return sources;
}

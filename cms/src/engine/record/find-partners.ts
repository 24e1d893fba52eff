import type { ImportItem, PartnerFile } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { freeSlugs } from '../slug/free-slugs';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { matchPartner, type KnownPartner } from './match-partner';
import { partnerKind } from './partner-kind';
import type { Seed } from './refresh-records';

type Found = { ids: Map<string, string>; seeds: Map<string, Seed> };
type Known = KnownPartner & { id: string };

async function listKnown(strapi: Strapi, trx: Transaction): Promise<Known[]> {
  return trx(tableOf(strapi, partnerKind.uid)).whereNull('published_at').orderBy('id').select({ id: 'document_id', slug: 'slug', name: 'name', site: 'site' });
}

/** Partners that already have an entry of the inventory: a directory that lists two members means two. */
async function readTaken(strapi: Strapi, trx: Transaction, inventory: string): Promise<Set<string>> {
  const rows: { id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory }).whereNotNull('record_id').distinct({ id: 'record_id' });
  return new Set(rows.map(({ id }) => id));
}

/** What an import would make of a bundled partner: what it says stands before what any directory says. */
const bundledFields = ({ name, type, mission, scale, site }: PartnerFile) => ({ name, type, mission, scale, site });

/**
 * The partner each member is: one that is known, else one to be made, from its bundled description where there is one, so
 * that the order of imports changes nothing. A member that its directory does not call public is made as a draft.
 */
export async function findPartners(strapi: Strapi, trx: Transaction, inventory: string, items: readonly ImportItem[], bundled: readonly PartnerFile[]): Promise<Found> {
  const known = await listKnown(strapi, trx);
  const taken = await readTaken(strapi, trx, inventory);
  const found: Found = { ids: new Map(), seeds: new Map() };
  const unnamed: { id: string; name: string }[] = [];
  for (const { key, values } of items) {
    const { name, site = null } = partnerKind.toFields(values) as { name: string; site?: string };
    const match = matchPartner({ name, site }, known.filter(({ id }) => !taken.has(id)));
    const id = match?.id ?? newDocumentId(strapi);
    found.ids.set(key, id);
    taken.add(id);
    if (match !== undefined) continue;
    const ours = matchPartner({ name, site }, bundled.filter((one) => !known.some(({ slug }) => slug === one.slug)));
    if (ours === undefined) unnamed.push({ id, name });
    known.push({ id, slug: ours?.slug ?? null, name, site });
    found.seeds.set(id, {
      documentId: id, fields: ours === undefined ? {} : bundledFields(ours), published: (values.openness ?? 'public') === 'public',
      columns: { slug: ours?.slug ?? null, trust: ours?.trust ?? 'reviewed', licence: 'inconnue', demo: ours?.demo ?? false },
    });
  }
  const slugs = await freeSlugs(strapi, trx, partnerKind.uid, unnamed.map(({ name }) => name), 'partenaire');
  unnamed.forEach(({ id }, index) => Object.assign(found.seeds.get(id)?.columns ?? {}, { slug: slugs[index] }));
  return found;
}

import type { PublicPartner, PublicProject } from '@carrefour/config';
import type { IndexedType } from '../outbox/mark-changed';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { listPublicPartners } from './public-partners';
import { readPublicProjects } from './public-projects';

export type IndexedRecord = { type: IndexedType; documentId: string; record: PublicProject | PublicPartner | null };

const uids: Record<IndexedType, string> = { project: 'api::project.project', partner: 'api::partner.partner' };

async function readByType(strapi: Strapi, type: IndexedType, ids: readonly string[]): Promise<Map<string, PublicProject | PublicPartner>> {
  if (ids.length === 0) return new Map();
  if (type === 'project') return inTransaction(strapi, (trx) => readPublicProjects(strapi, trx, ids));
  const partners = await listPublicPartners(strapi, { documentId: { $in: ids } });
  return new Map(partners.map((partner) => [partner.id, partner]));
}

/** The published state of records, in the order asked; `null` where nothing public is left to show. */
export async function readRecords(strapi: Strapi, items: readonly { type: IndexedType; documentId: string }[]): Promise<IndexedRecord[]> {
  const idsOf = (type: IndexedType) => items.filter((item) => item.type === type).map(({ documentId }) => documentId);
  const found = {
    project: await readByType(strapi, 'project', idsOf('project')),
    partner: await readByType(strapi, 'partner', idsOf('partner')),
  };
  return items.map(({ type, documentId }) => ({ type, documentId, record: found[type].get(documentId) ?? null }));
}

/** A page of all published records of a type, by documentId; `next` is null at the end. */
export async function listRecords(strapi: Strapi, type: IndexedType, after: string, limit: number) {
  const rows: { id: string }[] = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, uids[type])).whereNotNull('published_at').where('document_id', '>', after)
      .orderBy('document_id').limit(limit).select({ id: 'document_id' }),
  );
  const ids = rows.map(({ id }) => id);
  const found = await readByType(strapi, type, ids);
  return {
    records: ids.flatMap((documentId) => (found.has(documentId) ? [{ documentId, record: found.get(documentId) }] : [])),
    next: ids.length === limit ? (ids.at(-1) ?? null) : null,
  };
}

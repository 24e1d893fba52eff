import type { IndexedProject, PublicPartner } from '@carrefour/config';
import { dossiersOf } from '../dossier/dossiers-of';
import type { IndexedType } from '../outbox/mark-changed';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { listPublicPartners } from './public-partners';
import { readPublicProjects } from './public-projects';
import { readReferences } from './references';

export type IndexedRecord = { type: IndexedType; documentId: string; record: IndexedProject | PublicPartner | null; error?: string };
type Read = { found: Map<string, IndexedProject | PublicPartner>; errors: Map<string, string> };

const uids: Record<IndexedType, string> = { project: 'api::project.project', partner: 'api::partner.partner' };

/** Projects with the dossiers that hold them, which the search filters by. */
const readProjects = (strapi: Strapi, ids: readonly string[]): Promise<Map<string, IndexedProject>> =>
  inTransaction(strapi, async (trx) => {
    const references = await readReferences(strapi, trx);
    const dossiers = await dossiersOf(strapi, trx, ids, references);
    const projects = await readPublicProjects(strapi, trx, ids, { known: references });
    return new Map([...projects].map(([id, project]) => [id, { ...project, dossiers: dossiers.get(id) ?? [] }]));
  });

async function readByType(strapi: Strapi, type: IndexedType, ids: readonly string[]): Promise<Map<string, IndexedProject | PublicPartner>> {
  if (ids.length === 0) return new Map();
  if (type === 'project') return readProjects(strapi, ids);
  const partners = await listPublicPartners(strapi, { documentId: { $in: ids } });
  return new Map(partners.map((partner) => [partner.id, partner]));
}

/** One record that cannot be read (a hand in the database, a restored copy) must not keep the others from being indexed: each is then read alone. */
async function readApart(strapi: Strapi, type: IndexedType, ids: readonly string[]): Promise<Read> {
  try {
    return { found: await readByType(strapi, type, ids), errors: new Map() };
  } catch (error) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return { found: new Map(), errors: new Map([[only, `Fiche illisible : ${String(error)}`]]) };
    const middle = Math.ceil(ids.length / 2);
    const [left, right] = [await readApart(strapi, type, ids.slice(0, middle)), await readApart(strapi, type, ids.slice(middle))];
    return { found: new Map([...left.found, ...right.found]), errors: new Map([...left.errors, ...right.errors]) };
  }
}

/** The published state of records, in the order asked; `null` where nothing public is left to show, with `error` where it cannot be read. */
export async function readRecords(strapi: Strapi, items: readonly { type: IndexedType; documentId: string }[]): Promise<IndexedRecord[]> {
  const idsOf = (type: IndexedType) => items.filter((item) => item.type === type).map(({ documentId }) => documentId);
  const read = {
    project: await readApart(strapi, 'project', idsOf('project')),
    partner: await readApart(strapi, 'partner', idsOf('partner')),
  };
  return items.map(({ type, documentId }) => {
    const error = read[type].errors.get(documentId);
    return { type, documentId, record: read[type].found.get(documentId) ?? null, ...(error !== undefined && { error }) };
  });
}

/** A page of all published records of a type, by documentId, those that cannot be read apart; `next` is null at the end. */
export async function listRecords(strapi: Strapi, type: IndexedType, after: string, limit: number) {
  const rows: { id: string }[] = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, uids[type])).whereNotNull('published_at').where('document_id', '>', after)
      .orderBy('document_id').limit(limit).select({ id: 'document_id' }),
  );
  const ids = rows.map(({ id }) => id);
  const { found, errors } = await readApart(strapi, type, ids);
  return {
    records: ids.flatMap((documentId) => (found.has(documentId) ? [{ documentId, record: found.get(documentId) }] : [])),
    unreadable: [...errors].map(([documentId, error]) => ({ documentId, error })),
    next: ids.length === limit ? (ids.at(-1) ?? null) : null,
  };
}

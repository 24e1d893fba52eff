import { toProjectDocument, type PublicProject } from '@carrefour/config';
import { areaTerritories } from '@carrefour/config/geo';
import { deepPopulate } from '../read/deep-populate';
import { listRecords } from '../read/indexed-records';
import type { Strapi } from '../strapi';
import { toCanonical, type CanonicalRecord } from './to-canonical';

export type CanonicalPage = { records: CanonicalRecord[]; next: string | null };

/** What tells of runs and of the way to the index, and what comes and goes by itself: no part of what the site holds. */
const untold = new Set(['run', 'rejection', 'correction', 'revision', 'change', 'mail', 'session', 'silent-query', 'bin-item']);

/** The documents the index must hold, by the name of a type of their own. */
const DOCUMENTS = 'index-document';

const uidOf = (type: string) => `api::${type}.${type}`;

/** Every type of record a canonical export holds, in order. */
export function listCanonicalTypes(strapi: Strapi): string[] {
  const stored = Object.keys(strapi.contentTypes).flatMap((uid) => (uid.startsWith('api::') ? [uid.slice('api::'.length).split('.')[1] ?? ''] : []));
  return [...stored.filter((type) => !untold.has(type)), DOCUMENTS].sort();
}

async function listDocuments(strapi: Strapi, after: string, limit: number): Promise<CanonicalPage> {
  const { records, next } = await listRecords(strapi, 'project', after, limit);
  return {
    next,
    records: records.map(({ documentId, record }): CanonicalRecord => {
      const { created_at: _made, updated_at: _moved, ...fields } = toProjectDocument(record as PublicProject, areaTerritories);
      return { type: DOCUMENTS, id: documentId, locale: null, state: null, fields };
    }),
  };
}

/** A page of the records of a type, by row id (by documentId for documents of the index); `next` is null at the end. */
export async function listCanonical(strapi: Strapi, type: string, after: string, limit: number): Promise<CanonicalPage> {
  if (type === DOCUMENTS) return listDocuments(strapi, after, limit);
  const uid = uidOf(type);
  const model = strapi.getModel(uid as Parameters<Strapi['getModel']>[0]);
  const rows = (await strapi.db.query(uid).findMany({
    where: { id: { $gt: Number(after) || 0 } }, orderBy: { id: 'asc' }, limit, populate: deepPopulate(strapi, uid) as never,
  })) as (Record<string, unknown> & { id: number })[];
  const attributes = strapi.db.metadata.get(uid).attributes as unknown as Parameters<typeof toCanonical>[1];
  return {
    records: rows.map((row) => toCanonical(type, attributes, row, model?.options?.draftAndPublish === true)),
    next: rows.length === limit ? String(rows.at(-1)?.id) : null,
  };
}

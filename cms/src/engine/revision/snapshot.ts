import { deepPopulate } from '../read/deep-populate';
import type { Strapi } from '../strapi';

type Fields = Record<string, unknown>;
/** The stored rows of a document: `fr:draft`, `fr:published`… each with its fields as values without row ids. */
export type Snapshot = Map<string, Fields>;

const unstable = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'localizations', 'locale', 'provenance', 'importedAt', 'editedAt', 'searchText']);

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return value;
  const record = value as Fields;
  if (typeof record.documentId === 'string') return record.documentId;
  if (typeof record.hash === 'string' && typeof record.mime === 'string') return record.hash;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id').map(([name, inner]) => [name, toPlain(inner)]));
}

const keyOf = (row: Fields, hasDrafts: boolean) =>
  `${(row.locale as string | null) ?? ''}:${hasDrafts ? (row.publishedAt === null ? 'draft' : 'published') : ''}`;

/** Everything a document says at this moment, in the transaction of whoever is about to change it. */
export async function takeSnapshot(strapi: Strapi, uid: string, documentId: string): Promise<Snapshot> {
  const hasDrafts = strapi.getModel(uid as Parameters<Strapi['getModel']>[0])?.options?.draftAndPublish === true;
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId }, populate: deepPopulate(strapi, uid) as never })) as Fields[];
  return new Map(
    rows.map((row) => [
      keyOf(row, hasDrafts),
      Object.fromEntries(Object.entries(row).filter(([name]) => !unstable.has(name)).map(([name, value]) => [name, toPlain(value)])),
    ]),
  );
}

import type { Strapi } from '../strapi';
import { mediaUrl } from './read-images';

type Attribute = { type: string; component?: string; target?: string; private?: boolean };
type RecordData = Record<string, unknown>;

/** Attributes of editorial records that serve the team alone. */
const internal = new Set(['help', 'consent', 'coordinator', 'provenance', 'createdBy', 'updatedBy', 'localizations', 'locale', 'createdAt', 'publishedAt']);

const attributesOf = (strapi: Strapi, uid: string) =>
  (strapi.getModel(uid as Parameters<Strapi['getModel']>[0])?.attributes ?? {}) as unknown as Record<string, Attribute>;

function toMedia(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toMedia);
  if (value === null || typeof value !== 'object') return null;
  const file = value as { hash: string; ext: string; alternativeText?: string; caption?: string; width?: number; height?: number; mime: string; name: string };
  return {
    url: mediaUrl(file.hash, file.ext), alt: file.alternativeText ?? '', credit: file.caption ?? null,
    width: file.width ?? null, height: file.height ?? null, mime: file.mime, name: file.name,
  };
}

function toPublicValue(strapi: Strapi, attribute: Attribute, value: unknown, options: Options): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.type === 'media') return toMedia(value);
  if (Array.isArray(value)) return value.map((item) => toPublicValue(strapi, attribute, item, options)).filter((item) => item !== null);
  if (attribute.type === 'component' && attribute.component !== undefined) return toPublicRecord(strapi, attribute.component, value as RecordData, options);
  if (attribute.type === 'dynamiczone') {
    const block = value as RecordData & { __component: string };
    return { __component: block.__component, ...toPublicRecord(strapi, block.__component, block, options) };
  }
  if (attribute.type === 'relation' && attribute.target !== undefined) {
    const related = value as RecordData;
    const { slug, code, name, title, label, publishedAt } = related;
    if (!options.withDrafts && 'publishedAt' in related && publishedAt === null) return null;
    return { id: related.documentId, slug, code, label: label ?? name ?? title };
  }
  return value;
}

/** `withDrafts`: for a preview, what a draft points to is told too; it points to drafts. */
type Options = { withDrafts: boolean };

/** What anyone may read of an editorial record: its own declared, non-private attributes, media as addresses of the site. */
export function toPublicRecord(strapi: Strapi, uid: string, record: RecordData, options: Options = { withDrafts: false }): RecordData {
  const shown: RecordData = {};
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (attribute.private === true || internal.has(name)) continue;
    shown[name] = toPublicValue(strapi, attribute, record[name], options);
  }
  if (typeof record.documentId === 'string') shown.id = record.documentId;
  if (record.updatedAt !== undefined) shown.updatedAt = record.updatedAt;
  return shown;
}

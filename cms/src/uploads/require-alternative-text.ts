import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Write = { uid: string; action: string; params: { data?: Record<string, unknown> } };
type Attribute = { type: string };

/** Ids of the files a value points to, in any of the ways the admin and programs write them. */
function fileIds(value: unknown): (number | string)[] {
  if (Array.isArray(value)) return value.flatMap(fileIds);
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { id, set, connect } = value as { id?: number | string; set?: unknown; connect?: unknown };
  return id === undefined ? [...fileIds(set), ...fileIds(connect)] : [id];
}

/** A picture without a word for those who cannot see it is not used: the save is refused, and says what to do. */
export function requireAlternativeText({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    if (params.data === undefined || (action !== 'create' && action !== 'update') || !uid.startsWith('api::'))
      return next();
    const attributes = raw.contentType.attributes as unknown as Record<string, Attribute>;
    const media = Object.keys(attributes).filter((name) => attributes[name]?.type === 'media');
    const ids = media.flatMap((name) => fileIds(params.data?.[name]));
    if (ids.length === 0) return next();
    const mute = await strapi.db.query('plugin::upload.file').findMany({
      where: { id: { $in: ids }, mime: { $startsWith: 'image/' }, alternativeText: { $null: true } },
    });
    const empty = await strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { id: { $in: ids }, mime: { $startsWith: 'image/' }, alternativeText: '' } });
    const [file] = [...mute, ...empty] as { name: string }[];
    if (file === undefined) return next();
    throw new errors.ValidationError(
      `L’image « ${file.name} » n’a pas de texte de remplacement : décrivez-la dans la médiathèque avant de l’utiliser.`,
    );
  });
}

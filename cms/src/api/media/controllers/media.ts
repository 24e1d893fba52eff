import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { drawAtWidth, widths, type Width } from '../../../uploads/draw-at-width';
import { readStoredFile } from '../../../uploads/file-store';
import { isPublishedFile } from '../../../uploads/is-published-file';
import { isSigned, isSignedMedia } from '../../../uploads/signed-address';

type Query = { w?: string; format?: string; jusque?: string; signature?: string };
type File = { id: number; hash: string; ext: string; mime: string; name: string; updatedAt: string };

const nameOf = (ctx: Context) => String((ctx as Context & { params: { name?: string } }).params.name ?? '');
const isPicture = (mime: string) => mime.startsWith('image/');
/** Whatever a file holds, opened alone it runs nothing. */
const caged = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

function toWidth(value: string | undefined): Width {
  const width = widths.find((known) => String(known) === (value ?? '1280'));
  if (width === undefined)
    throw new errors.ValidationError(`Largeur inconnue : choisissez ${widths.join(', ')}.`);
  return width;
}

/** Whether the library holds a file, or the small picture of it that the admin lists. */
async function isInLibrary(strapi: Core.Strapi, name: string): Promise<boolean> {
  const hash = name.slice(0, name.lastIndexOf('.'));
  return (await strapi.db.query('plugin::upload.file').findOne({ where: { hash: { $in: [hash, hash.replace(/^thumbnail_/, '')] } } })) !== null;
}

/** Files of the CMS: public ones for the site, any of them for the admin. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async published(ctx: Context) {
    // A page that previews a draft signs the addresses of its files: name~until~signature.ext
    const [, hash, until = '0', signature = '', ext] = /^([A-Za-z0-9_-]+)(?:~(\d+)~([\w-]+))?(\.[a-z0-9]+)$/.exec(nameOf(ctx)) ?? [];
    const isPreviewed = isSignedMedia(`${hash}${ext}`, Number(until), signature);
    const file = (await strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { hash: hash ?? '', ext: ext ?? '' } })) as File | null;
    if (file === null || !(isPreviewed || (await isPublishedFile(strapi, file.id)))) return ctx.notFound();
    const query = ctx.query as Query;
    const format = query.format === 'jpeg' ? 'jpeg' : 'webp';
    const bytes = isPicture(file.mime)
      ? await drawAtWidth(file, toWidth(query.w), format)
      : await readStoredFile(`${file.hash}${file.ext}`);
    if (bytes === null) return ctx.notFound();
    ctx.set({
      ...caged,
      'cache-control': isPreviewed ? 'private, no-store' : 'public, max-age=600',
      etag: `"${createHash('sha1').update(bytes).digest('base64url')}"`,
    });
    if (!isPicture(file.mime)) ctx.attachment(file.name);
    ctx.type = isPicture(file.mime) ? `image/${format}` : file.mime;
    ctx.body = bytes;
  },

  /** For the admin: a file that was deleted answers nobody, though its bytes wait in the bin. */
  async signed(ctx: Context) {
    const { jusque, signature } = ctx.query as Query;
    const name = nameOf(ctx);
    const bytes = isSigned(name, Number(jusque), signature ?? '') && (await isInLibrary(strapi, name)) ? await readStoredFile(name) : null;
    if (bytes === null) return ctx.notFound();
    ctx.set({ ...caged, 'cache-control': 'private, max-age=3600' });
    if (name.endsWith('.pdf')) ctx.attachment(name);
    ctx.type = name.slice(name.lastIndexOf('.'));
    ctx.body = bytes;
  },
});

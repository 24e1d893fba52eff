import { ownImageSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { storeImage } from '../../../engine/own-project/add-image';
import { nowOf, readOwnSheet } from '../../../engine/own-project/read-own-sheet';
import { readFiles } from '../../../engine/own-project/stored-images';
import { nothingHere, withOwn, writingOwn } from '../../../engine/own-project/with-own';
import { changesOf, keepChanges } from '../../../engine/submission/keep-changes';
import { drawAtWidth, widths } from '../../../uploads/draw-at-width';
import { plainName } from '../../../uploads/plain-name';

const wordsSchema = ownImageSchema.omit({ file: true });
const MOST_IMAGES = 12;

/** Pictures of a partner's own sheets, those of a draft included. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The picture is the body; its words are in the query: `alt`, `credit`, `licence`. */
  async add(ctx: Context) {
    const words = wordsSchema.safeParse(ctx.query);
    if (!words.success) throw new errors.ValidationError('Une image a un texte de remplacement, un crédit et une licence.', { fields: words.error.issues.map((issue) => String(issue.path[0])) });
    await withOwn(strapi, ctx, async (_trx, sheet) => {
      if (sheet.draft?.state === 'submitted' || (nowOf(sheet).images ?? []).length >= MOST_IMAGES) throw new errors.ValidationError('Cette fiche ne peut pas recevoir d’autre image pour l’instant.', { fields: ['images'] });
    });
    const name = plainName(ctx.get('x-carrefour-file'), 'image');
    const { id: file } = await storeImage(strapi, ctx.req, name, words.data.alt);
    ctx.body = await writingOwn(strapi, ctx, async (trx, sheet, writer) => {
      await keepChanges(strapi, writer, sheet, changesOf(sheet, { images: [...(nowOf(sheet).images ?? []), { file, ...words.data }] }));
      return { file, isKept: (await readOwnSheet(strapi, trx, writer.partner, sheet.id)) !== null };
    });
  },
  async read(ctx: Context) {
    const { params, query } = ctx as Context & { params: { file: string } };
    const wanted = Number(params.file);
    const stored = await withOwn(strapi, ctx, async (trx, sheet) => {
      const isOn = [...(sheet.base.images ?? []), ...(nowOf(sheet).images ?? [])].some(({ file }) => file === wanted);
      return isOn ? ((await readFiles(trx, [wanted])).get(wanted) ?? null) : null;
    });
    const width = widths.find((one) => String(one) === query['w']) ?? 640;
    const drawn = stored === null ? null : await drawAtWidth({ hash: stored.hash, ext: stored.ext, updatedAt: new Date(0) }, width, 'jpeg');
    if (drawn === null) throw nothingHere();
    ctx.type = 'image/jpeg';
    ctx.set('Cache-Control', 'private, max-age=3600');
    ctx.body = drawn;
  },
});

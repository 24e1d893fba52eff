import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { atMost } from '../../uploads/at-most';
import { toImageFormat } from '../../uploads/file-types';
import type { Strapi } from '../strapi';

/** A picture of a phone weighs five; it is drawn again at most 2560 pixels wide. */
export const MAX_IMAGE_BYTES = 15_000_000;
type Stored = { id: number; name: string };
type Upload = { upload(params: object): Promise<Stored[]> };

const tooHeavy = () => new errors.ValidationError('Cette image dépasse 15 Mo : réduisez-la avant de l’envoyer.', { fields: ['images'] });

/** Stores a picture as it is read, by the way every upload takes: drawn again from its pixels, nothing else of it stays. */
export async function storeImage(strapi: Strapi, source: Readable, name: string, alt: string): Promise<Stored> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carrefour-image-'));
  const filepath = path.join(folder, 'image');
  try {
    await pipeline(atMost(source, MAX_IMAGE_BYTES, tooHeavy), createWriteStream(filepath));
    const format = toImageFormat((await sharp(filepath).metadata().catch(() => ({ format: undefined }))).format);
    if (format === undefined) throw new errors.ValidationError('Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF.', { fields: ['images'] });
    const file = { filepath, originalFilename: name, mimetype: `image/${format}`, size: (await stat(filepath)).size };
    const [stored] = await (strapi.plugin('upload').service('upload') as unknown as Upload).upload({ data: { fileInfo: { name, alternativeText: alt } }, files: file });
    if (stored === undefined) throw new Error('The upload stored nothing.');
    return stored;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

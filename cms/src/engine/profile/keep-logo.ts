import { rm, stat } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { atMost } from '../../uploads/at-most';
import { toImageFormat } from '../../uploads/file-types';
import type { Strapi } from '../strapi';

const MAX_BYTES = 5 * 1024 * 1024;
type Upload = { upload(params: object): Promise<{ id: number }[]> };

const tooHeavy = () => new errors.ValidationError('Cette image est trop lourde : cinq mégaoctets au plus.');

/** Keeps a picture that a partner sends in the library, drawn again from its pixels like any other. Answers its number there. */
export async function keepLogo(strapi: Strapi, body: Readable, name: string, alt: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-logo-'));
  try {
    const filepath = join(folder, 'logo');
    await pipeline(atMost(body, MAX_BYTES, tooHeavy), createWriteStream(filepath));
    const format = toImageFormat((await sharp(filepath).metadata().catch(() => ({ format: undefined }))).format);
    if (format === undefined) throw new errors.ValidationError('Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF.');
    const file = { filepath, originalFilename: name === '' ? `logo.${format}` : name, mimetype: `image/${format}`, size: (await stat(filepath)).size };
    const uploads = strapi.plugin('upload').service('upload') as unknown as Upload;
    const [kept] = await uploads.upload({ data: { fileInfo: { alternativeText: alt, name: `Logo : ${alt}`.slice(0, 200) } }, files: file });
    if (kept === undefined) throw new errors.ApplicationError('Cette image n’a pas pu être gardée.');
    return kept.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

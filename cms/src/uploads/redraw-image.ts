import { createReadStream } from 'node:fs';
import path from 'node:path';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { extensions, toImageFormat } from './file-types';

/** A file on its way in, as Strapi's upload service holds it. */
export type UploadedFile = {
  filepath: string;
  tmpWorkingDirectory: string;
  hash: string;
  ext: string;
  mime: string;
  name: string;
} & Record<string, unknown>;

const maxPixels = 40_000_000;
const maxSide = 2560;

/**
 * Draws a picture again from its pixels, upright and at most 2560 pixels a side: nothing else of the
 * original stays, neither the place where it was taken nor anything hidden behind the image.
 */
export async function redrawImage(file: UploadedFile): Promise<UploadedFile> {
  const source = sharp(file.filepath, { limitInputPixels: maxPixels });
  const format = toImageFormat((await source.metadata()).format);
  if (format === undefined)
    throw new errors.ApplicationError(
      'Ce format d’image n’est pas accepté. Utilisez JPEG, PNG, WebP ou AVIF.',
    );
  const filepath = path.join(file.tmpWorkingDirectory, `redrawn-${file.hash}`);
  const { width, height, size } = await source
    .rotate()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .toFormat(format, { quality: 85 })
    .toFile(filepath);
  return {
    ...file,
    filepath,
    width,
    height,
    ext: extensions[format],
    mime: `image/${format}`,
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
    getStream: () => createReadStream(filepath),
  };
}

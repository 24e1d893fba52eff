import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { isPdf, toImageFormat } from './file-types';

const message = 'Ce fichier n’est pas accepté. Utilisez une image JPEG, PNG, WebP ou AVIF, ou un PDF.';

/** The last gate before the disk: lets through PDF and pictures that were drawn again, whatever their name claims. */
export async function refuseUnknownBytes(bytes: Buffer): Promise<void> {
  if (isPdf(bytes)) return;
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => null);
  if (metadata === null || toImageFormat(metadata.format) === undefined || metadata.exif !== undefined)
    throw new errors.ApplicationError(message);
}

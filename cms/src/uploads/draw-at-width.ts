import sharp from 'sharp';
import { cache, readCached, readStoredFile } from './file-store';

export const widths = [320, 640, 960, 1280] as const;
export type Width = (typeof widths)[number];
type Format = 'webp' | 'jpeg';
type File = { hash: string; ext: string; updatedAt: string | Date };

/** A stored picture at one of the fixed widths, never larger than it is; null when its file is gone. Drawn once, then kept. */
export async function drawAtWidth(
  { hash, ext, updatedAt }: File,
  width: Width,
  format: Format,
): Promise<Buffer | null> {
  const kept = `${hash}-${new Date(updatedAt).getTime()}-${width}.${format}`;
  const known = await readCached(kept);
  if (known !== null) return known;
  const original = await readStoredFile(`${hash}${ext}`);
  if (original === null) return null;
  const drawn = await sharp(original)
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, { quality: 80 })
    .toBuffer();
  await cache(kept, drawn);
  return drawn;
}

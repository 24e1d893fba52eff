/** What may be uploaded, by what the bytes say: pictures we can draw again, and PDF. No SVG, no HTML. */
export const imageFormats = ['jpeg', 'png', 'webp', 'avif'] as const;
export type ImageFormat = (typeof imageFormats)[number];

export const extensions: Readonly<Record<ImageFormat, string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  avif: '.avif',
};

export const allowedTypes = [...imageFormats.map((format) => `image/${format}`), 'application/pdf'];
export const deniedTypes = [
  'image/svg+xml',
  'text/*',
  'application/xml',
  'application/xhtml+xml',
  'application/javascript',
];

/** sharp calls AVIF by the name of its container. */
export function toImageFormat(format: string | undefined): ImageFormat | undefined {
  if (format === 'heif') return 'avif';
  return imageFormats.find((known) => known === format);
}

export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

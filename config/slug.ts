import slugify from 'slugify';

const MAX_LENGTH = 80;

/** The address part of a title: `L’épicerie` → `l-epicerie`. Cut at a word, at most 80 characters; empty when nothing is left. */
export function toSlug(title: string): string {
  const words = title.replace(/['’ʼ]/g, ' ').replace(/[_/.–—]/g, ' ');
  const slug = slugify(words, { lower: true, strict: true, locale: 'fr' });
  return slug.length <= MAX_LENGTH ? slug : slug.slice(0, MAX_LENGTH + 1).replace(/-[^-]*$/, '');
}

/** The first free address among `slug`, `slug-2`, `slug-3`… */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  for (let suffix = 1; ; suffix += 1) {
    const candidate = suffix === 1 ? slug : `${slug}-${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
}

import type { SourceLimits } from '@carrefour/config';

/** Says when a source has been read enough; the sentence tells a person which limit it was. */
export type Bounds = { readonly reached: (pages: number, items: number) => string | null };

export function toBounds({ pages, items, minutes }: SourceLimits, now: () => number = Date.now): Bounds {
  const deadline = now() + minutes * 60_000;
  return {
    reached: (readPages, readItems) => {
      if (readItems >= items) return `Limite atteinte : ${items} fiches (limits.items). Le reste de la source n’a pas été lu.`;
      if (readPages >= pages) return `Limite atteinte : ${pages} pages (limits.pages). Le reste de la source n’a pas été lu.`;
      return now() >= deadline ? `Limite atteinte : ${minutes} minutes (limits.minutes). Le reste de la source n’a pas été lu.` : null;
    },
  };
}

import type { KeptRow } from './kept-document';

const SECOND_MS = 1_000;

/**
 * Rows as if written at this moment: whoever follows what changed sees them again. Where a draft was ahead of what is
 * published it stays ahead, for that is how the admin tells work under way. Pure.
 */
export function asWrittenNow(rows: readonly KeptRow[], now: Date): KeptRow[] {
  const draftOf = (locale: unknown) => rows.find(({ values }) => values.locale === locale && values.published_at == null)?.values.updated_at;
  return rows.map((row) => {
    const { updated_at: at, published_at: published, locale } = row.values;
    if (at === undefined) return row;
    const draft = draftOf(locale);
    const isBehind = published != null && typeof draft === 'string' && typeof at === 'string' && Date.parse(draft) - Date.parse(at) >= SECOND_MS / 2;
    return { ...row, values: { ...row.values, updated_at: new Date(now.getTime() - (isBehind ? SECOND_MS : 0)).toISOString() } };
  });
}

import { confirmedOn, readReceived } from '../freshness/received';
import { toDay, toIso } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { chunksOf, type Strapi, type Transaction } from '../strapi';

/** One project as its list needs it: the public row where there is one, else its draft. Dates are ISO texts. */
export type LightRow = {
  rowId: number; documentId: string; slug: string | null; title: string; text: string; isPublished: boolean; wasImported: boolean; updatedAt: string; arrivedOn: string;
  openness: string; confirmed: string | null; startYear: number | null; endYear: number | null;
};
type Row = Record<string, unknown> & { id: number; document_id: string; slug: string | null; title: string | null };

const toYear = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const toLight = (row: Row, received: string | null): LightRow => ({
  rowId: Number(row.id), documentId: row.document_id, slug: row.slug, title: row.title ?? '', text: (row.search_text as string | null | undefined) ?? '', isPublished: row.published_at !== null,
  wasImported: row.imported_at !== null, updatedAt: toIso(row.updated_at) ?? '',
  arrivedOn: [toIso(row.created_at)?.slice(0, 10) ?? null, toDay(row.source_date)].filter((day) => day !== null).sort()[0] ?? '',
  startYear: toYear(row.start_year), endYear: toYear(row.end_year),
  openness: (row.openness as string | null | undefined) ?? 'public', confirmed: confirmedOn({ verified_at: row.verified_at, edited_at: row.edited_at, source_date: row.source_date }, received),
});

/** The given projects, lightly: `withText` reads what the search compares as well. */
export async function readLightRows(strapi: Strapi, trx: Transaction, ids: readonly string[], withText: boolean): Promise<LightRow[]> {
  const found = new Map<string, LightRow>();
  for (const some of chunksOf(ids, 400)) {
    const rows: Row[] = await trx(projectTable(strapi)).whereIn('document_id', some)
      .select('id', 'document_id', 'slug', 'title', 'published_at', 'imported_at', 'updated_at', 'verified_at', 'edited_at', 'source_date', 'created_at', 'start_year', 'end_year', 'openness', ...(withText ? ['search_text'] : []));
    const received = await readReceived(strapi, trx, some);
    for (const row of rows) {
      const light = toLight(row, received.get(row.document_id) ?? null);
      if (light.isPublished || !found.has(light.documentId)) found.set(light.documentId, light);
    }
  }
  return [...found.values()];
}

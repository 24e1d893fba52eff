import { importRowFilters, rowIndexSchema, type ImportRow, type ImportRowFilter, type ImportRowsPage, type RowIndex } from '@carrefour/config';
import { inTransaction, type Strapi } from '../strapi';
import { readJobBytes, readJobFile } from './job-files';
import { readKnownSheets, type KnownSheet } from './known-sheets';

const PER_PAGE = 25;
/** What calls for a person first is shown first. */
const ORDER: readonly ImportRowFilter[] = ['conflict', 'rejected', 'gone', 'twin-base', 'twin-file', 'renamed', 'updated', 'created', 'unchanged'];

/** Ordinals of the lines found by a filter; of all of them without one, each once, those that call for a person first. */
export function orderRows({ filters }: RowIndex, filter: ImportRowFilter | null): number[] {
  if (filter !== null) return filters[filter] ?? [];
  return [...new Set(ORDER.flatMap((one) => filters[one] ?? []))];
}

/** Lines with the names of the sheets they are held to be twins of, as far as their reader may know them; a page only where there is one. */
function withSheets(rows: readonly ImportRow[], known: ReadonlyMap<string, KnownSheet>): ImportRowsPage['rows'] {
  return rows.map((row) => ({
    ...row, projectId: known.has(row.projectId ?? '') ? row.projectId : null, slug: known.get(row.projectId ?? '')?.slug ?? null,
    twins: row.twins.flatMap((twin) => {
      if (twin.projectId === null) return [twin];
      const sheet = known.get(twin.projectId);
      return sheet === undefined ? [] : [{ ...twin, name: sheet.title }];
    }),
  }));
}

/** A page (from 1) of the lines of a rehearsal or an import, as a partner may read them, or the team (`reader` null); null once they are forgotten. */
export async function readRows(strapi: Strapi, id: string, part: 'rehearsal' | 'run', asked: { filter: string | null; page: number }, reader: string | null): Promise<ImportRowsPage | null> {
  const text = await readJobFile(id, `${part}.index.json`);
  if (text === null) return null;
  const index = rowIndexSchema.parse(JSON.parse(text));
  const shown = importRowFilters.find((filter) => filter === asked.filter) ?? null;
  const ordinals = orderRows(index, shown);
  const pages = Math.max(1, Math.ceil(ordinals.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, asked.page));
  const wanted = ordinals.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const texts = await readJobBytes(id, `${part}.jsonl`, wanted.map((ordinal) => [index.offsets[ordinal] ?? 0, index.offsets[ordinal + 1] ?? 0] as const));
  const rows = texts.map((line) => JSON.parse(line) as ImportRow);
  const sheets = [...new Set(rows.flatMap(({ projectId, twins }) => [projectId, ...twins.map((twin) => twin.projectId)]).filter((one) => one !== null))];
  const known = await inTransaction(strapi, (trx) => readKnownSheets(strapi, trx, reader, sheets));
  const counts = Object.fromEntries(Object.entries(index.filters).map(([filter, found]) => [filter, found.length]));
  return { rows: withSheets(rows, known), total: ordinals.length, page, pages, shown, counts };
}

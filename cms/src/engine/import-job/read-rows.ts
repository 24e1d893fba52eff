import { importRowFilters, rowIndexSchema, type ImportRow, type ImportRowFilter, type ImportRowsPage, type RowIndex } from '@carrefour/config';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { readJobBytes, readJobFile } from './job-files';

const PER_PAGE = 25;
/** What calls for a person first is shown first. */
const ORDER: readonly ImportRowFilter[] = ['conflict', 'rejected', 'gone', 'twin-base', 'twin-file', 'renamed', 'updated', 'created', 'unchanged'];

/** Ordinals of the lines found by a filter; of all of them without one, each once, those that call for a person first. */
export function orderRows({ filters }: RowIndex, filter: ImportRowFilter | null): number[] {
  if (filter !== null) return filters[filter] ?? [];
  return [...new Set(ORDER.flatMap((one) => filters[one] ?? []))];
}

type Project = { document_id: string; slug: string | null; title: string | null; published_at: unknown };

async function projectsOf(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, Project>> {
  const found = new Map<string, Project>();
  for (const chunk of chunksOf([...new Set(ids)], 400)) {
    const rows: Project[] = await trx(tableOf(strapi, 'api::project.project')).whereIn('document_id', chunk).select('document_id', 'slug', 'title', 'published_at');
    for (const row of rows) if (row.published_at !== null || !found.has(row.document_id)) found.set(row.document_id, row);
  }
  return found;
}

/** Names of the projects that lines are held to be twins of; a page only where one is published. */
function withProjects(rows: readonly ImportRow[], projects: ReadonlyMap<string, Project>): ImportRowsPage['rows'] {
  const slugOf = (id: string | null) => {
    const project = id === null ? undefined : projects.get(id);
    return project?.published_at == null ? null : project.slug;
  };
  return rows.map((row) => ({
    ...row, slug: slugOf(row.projectId),
    twins: row.twins.map((twin) => ({ ...twin, name: twin.name || ((slugOf(twin.projectId) === null ? null : projects.get(twin.projectId ?? '')?.title) ?? '') })),
  }));
}

/** A page (from 1) of the lines of a rehearsal or an import; null once they are forgotten. */
export async function readRows(strapi: Strapi, id: string, part: 'rehearsal' | 'run', asked: { filter: string | null; page: number }): Promise<ImportRowsPage | null> {
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
  const projects = await inTransaction(strapi, (trx) => projectsOf(strapi, trx, rows.flatMap(({ projectId, twins }) => [projectId, ...twins.map((twin) => twin.projectId)]).filter((one) => one !== null)));
  const counts = Object.fromEntries(Object.entries(index.filters).map(([filter, found]) => [filter, found.length]));
  return { rows: withProjects(rows, projects), total: ordinals.length, page, pages, shown, counts };
}

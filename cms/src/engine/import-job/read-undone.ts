import type { ImportUndone } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { publicProjects } from '../read/public-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Undone } from '../undo/undo-run';

/** Of these addresses, the title of those that anyone may read: of another sheet nothing more is told than the undo answered. */
async function readTitles(strapi: Strapi, trx: Transaction, slugs: readonly string[]): Promise<Map<string, string>> {
  const table = projectTable(strapi);
  const rows: { slug: string; title: string }[] = await publicProjects(strapi, trx).whereIn(`${table}.slug`, slugs).select(`${table}.slug`, `${table}.title`);
  return new Map(rows.map(({ slug, title }) => [slug, title]));
}

/** What the undo of a run left as it was, each with what persons had changed of it; null for a run that nobody took back. */
export async function readUndone(strapi: Strapi, trx: Transaction, run: string | null): Promise<ImportUndone | null> {
  if (run === null) return null;
  const row: { counts: unknown } | undefined = await trx(tableOf(strapi, 'api::run.run')).where({ file: `undo:${run}` }).orderBy('id', 'desc').first('counts');
  if (row === undefined) return null;
  const { edits = [], off = [] } = fromJson<Partial<Undone>>(row.counts, {});
  const titles = await readTitles(strapi, trx, [...edits.map(({ project }) => project), ...off]);
  const named = (name: string) => ({ title: titles.get(name) ?? name, slug: titles.has(name) ? name : null });
  return { kept: edits.map(({ project, fields }) => ({ ...named(project), fields })), off: off.map(named) };
}

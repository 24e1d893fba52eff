import { judgedFields, type ProjectFields } from '@carrefour/config';
import { whereAmong, type Query } from '../fallback/reading';
import { componentFields } from '../project-row/component-fields';
import { componentLink, projectTable, taxonomyLink } from '../project-row/join-tables';
import { scalarFields, taxonomyFieldNames } from '../project-row/scalar-fields';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Of a stored row, what its score is judged on. Of terms, that there are some is enough. */
export type JudgedSheet = { fields: Partial<ProjectFields>; images: number };
type Row = Record<string, unknown>;

const judged = new Set<string>(judgedFields);
const scalars = Object.entries(scalarFields).filter(([field]) => judged.has(field));
const components = componentFields.filter(({ field }) => judged.has(field));
/** The columns that the score asks of a component; of the others, that there is one is enough. */
const columns: Readonly<Record<string, readonly string[]>> = { places: ['lat', 'lng'], contact: ['email'], experience: ['need', 'how'] };
const terms = taxonomyFieldNames.filter((field) => judged.has(field));

/**
 * Stored rows as far as their score is judged, ten thousand of them in a dozen questions: whole rows, with the provenance of each of
 * their values, took ten times as long.
 */
export async function readJudgedSheets(strapi: Strapi, trx: Transaction, rowIds: readonly number[]): Promise<Map<number, JudgedSheet>> {
  if (rowIds.length === 0) return new Map();
  const among = (query: Query, column: string): Query => whereAmong(query, { strapi }, column, rowIds);
  const rows: Row[] = await among(trx(projectTable(strapi)).select('id', ...scalars.map(([, column]) => column)), `${projectTable(strapi)}.id`);
  const sheets = new Map(rows.map((row) => [Number(row['id']), {
    fields: Object.fromEntries(scalars.flatMap(([field, column]) => (row[column] === null || row[column] === '' ? [] : [[field, row[column]]]))) as Row, images: 0,
  }]));
  const link = componentLink(strapi);
  for (const { field, component, repeatable, fromRow } of components) {
    const table = tableOf(strapi, component);
    const asked = trx(link.table).join(table, `${table}.id`, `${link.table}.${link.target}`).where(`${link.table}.field`, field).select({ project_row: `${link.table}.${link.owner}` }, ...(columns[field] ?? []).map((column) => `${table}.${column}`));
    // Where there is one alone, it is the first; in which order others come tells nothing of a score.
    if (!repeatable) asked.orderBy([`${link.table}.${link.order}`, `${table}.id`]);
    const owned: (Row & { project_row: number })[] = await among(asked, `${link.table}.${link.owner}`);
    for (const row of owned) {
      const fields = sheets.get(Number(row.project_row))?.fields;
      if (fields === undefined) continue;
      if (!repeatable) fields[field] ??= fromRow(row);
      else if (fields[field] === undefined) fields[field] = [fromRow(row)];
      else (fields[field] as unknown[]).push(fromRow(row));
    }
  }
  for (const field of terms) {
    const { table, owner } = taxonomyLink(strapi, field);
    const tied: { id: number }[] = await among(trx(table).distinct({ id: owner }), owner);
    for (const { id } of tied) {
      const fields = sheets.get(Number(id))?.fields;
      if (fields !== undefined) fields[field] = ['—'];
    }
  }
  const pictures: { id: number; n: number | string }[] = await among(trx(link.table).join('files_related_mph', 'files_related_mph.related_id', `${link.table}.${link.target}`)
    .where({ [`${link.table}.field`]: 'images', 'files_related_mph.related_type': 'project.image' }).groupBy(`${link.table}.${link.owner}`).select({ id: `${link.table}.${link.owner}` }).count({ n: '*' }), `${link.table}.${link.owner}`);
  for (const { id, n } of pictures) {
    const sheet = sheets.get(Number(id));
    if (sheet !== undefined) sheet.images = Number(n);
  }
  return sheets;
}

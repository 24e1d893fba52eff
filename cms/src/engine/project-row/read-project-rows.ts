import type { ProjectField } from '@carrefour/config';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { fromJson, toDay, toIso } from './column-values';
import { componentFields } from './component-fields';
import { componentLink, projectTable, taxonomyLink } from './join-tables';
import type { ProjectRow, ProjectRows } from './project-row';
import { scalarFields, taxonomyFieldNames, taxonomyFields } from './scalar-fields';

type Row = Record<string, unknown>;
const IDS_PER_STATEMENT = 400;

const push = <Value>(map: Map<number, Value[]>, key: number, value: Value) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

async function readComponents(strapi: Strapi, trx: Transaction, rowIds: readonly number[]) {
  const link = componentLink(strapi);
  const values = new Map<ProjectField, Map<number, unknown[]>>();
  for (const spec of componentFields) {
    const found = new Map<number, unknown[]>();
    const table = tableOf(strapi, spec.component);
    const rows: Row[] = await trx(link.table)
      .join(table, `${table}.id`, `${link.table}.${link.target}`)
      .whereIn(`${link.table}.${link.owner}`, rowIds)
      .where(`${link.table}.field`, spec.field)
      .orderBy([{ column: `${link.table}.${link.owner}` }, { column: `${link.table}.${link.order}` }, { column: `${table}.id` }])
      .select(`${table}.*`, { project_row: `${link.table}.${link.owner}` });
    for (const row of rows) push(found, Number(row.project_row), spec.fromRow(row));
    values.set(spec.field, found);
  }
  return values;
}

async function readCodes(strapi: Strapi, trx: Transaction, rowIds: readonly number[]) {
  const codes = new Map<ProjectField, Map<number, string[]>>();
  for (const field of taxonomyFieldNames) {
    const found = new Map<number, string[]>();
    const link = taxonomyLink(strapi, field);
    const table = tableOf(strapi, taxonomyFields[field]);
    const order = link.order === null ? `${table}.id` : `${link.table}.${link.order}`;
    const rows: Row[] = await trx(link.table)
      .join(table, `${table}.id`, `${link.table}.${link.target}`)
      .whereIn(`${link.table}.${link.owner}`, rowIds)
      .orderBy([{ column: `${link.table}.${link.owner}` }, { column: order }])
      .select({ code: `${table}.code`, project_row: `${link.table}.${link.owner}` });
    for (const row of rows) push(found, Number(row.project_row), String(row.code));
    codes.set(field, found);
  }
  return codes;
}

function toProjectRow(row: Row, components: Map<ProjectField, Map<number, unknown[]>>, codes: Map<ProjectField, Map<number, string[]>>): ProjectRow {
  const rowId = Number(row.id);
  const fields: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(scalarFields)) if (row[column] !== null && row[column] !== '') fields[field] = row[column];
  for (const field of taxonomyFieldNames) {
    const found = codes.get(field)?.get(rowId);
    if (found !== undefined) fields[field] = found;
  }
  for (const { field, repeatable } of componentFields) {
    const found = components.get(field)?.get(rowId);
    if (found !== undefined) fields[field] = repeatable ? found : found[0];
  }
  return {
    rowId,
    documentId: String(row.document_id),
    slug: row.slug as string | null,
    fields,
    provenance: fromJson(row.provenance, {}),
    demo: Boolean(row.demo),
    sourceDate: toDay(row.source_date),
    importedAt: toIso(row.imported_at),
    editedAt: toIso(row.edited_at),
    verifiedAt: toIso(row.verified_at),
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
  };
}

/**
 * Draft and published rows of the given projects, whole, in a handful of queries.
 * `publishedOnly`: the public state alone, without drafts nor projects merged into others.
 */
export async function readProjectRows(
  strapi: Strapi, trx: Transaction, documentIds: readonly string[], publishedOnly = false,
): Promise<Map<string, ProjectRows>> {
  const result = new Map<string, ProjectRows>();
  for (const ids of chunksOf(documentIds, IDS_PER_STATEMENT)) {
    const query = trx(projectTable(strapi)).whereIn('document_id', ids).select('*');
    const rows: Row[] = publishedOnly ? await query.whereNotNull('published_at').whereNull('merged_into') : await query;
    const rowIds = rows.map((row) => Number(row.id));
    const components = await readComponents(strapi, trx, rowIds);
    const codes = await readCodes(strapi, trx, rowIds);
    for (const row of rows) {
      const project = toProjectRow(row, components, codes);
      const pair = result.get(project.documentId) ?? { draft: null, published: null };
      pair[row.published_at === null ? 'draft' : 'published'] = project;
      result.set(project.documentId, pair);
    }
  }
  return result;
}

import { projectFieldNames, type ProjectField, type ProjectFields } from '@carrefour/config';
import { toSearchText } from '../fallback/search-text';
import type { Strapi, Transaction } from '../strapi';
import { insertRows } from './insert-rows';
import { projectTable } from './join-tables';
import type { ProjectRow } from './project-row';
import { scalarFields } from './scalar-fields';
import type { TermIds } from './term-ids';
import { clearParts, writeParts, type RowParts } from './write-parts';

export type NewProject = {
  documentId: string;
  slug: string;
  fields: Partial<ProjectFields>;
  provenance: ProjectRow['provenance'];
  demo: boolean;
  sourceDate: string | null;
  /** Not shown until a person publishes it. */
  isDraft?: boolean;
};

type ScalarField = keyof typeof scalarFields;
const isScalar = (field: ProjectField): field is ScalarField => field in scalarFields;

const scalarColumns = (fields: Partial<ProjectFields>, only: readonly ProjectField[]) =>
  Object.fromEntries(only.filter(isScalar).map((field) => [scalarFields[field], fields[field] ?? null]));

/** Inserts projects as Strapi does: a draft and, but for those that are to stay one, a published row under one documentId, each with its own components and links. */
export async function insertProjects(strapi: Strapi, trx: Transaction, projects: readonly NewProject[], terms: TermIds): Promise<void> {
  const now = new Date();
  const states = (project: NewProject) => (project.isDraft === true ? [null] : [null, now]);
  const owners = projects.flatMap((project) => states(project).map(() => project));
  const rows = projects.flatMap((project) => {
    const searchText = toSearchText(project.fields);
    return states(project).map((publishedAt) => ({
      document_id: project.documentId,
      slug: project.slug,
      ...scalarColumns(project.fields, projectFieldNames),
      search_text: searchText,
      provenance: JSON.stringify(project.provenance),
      demo: project.demo,
      source_date: project.sourceDate,
      imported_at: now,
      created_at: now,
      updated_at: now,
      published_at: publishedAt,
      locale: null,
    }));
  });
  const ids = await insertRows(trx, projectTable(strapi), rows);
  const parts = ids.map((rowId, index): RowParts => ({
    rowId, fields: owners[index]?.fields ?? {}, only: projectFieldNames,
  }));
  await writeParts(strapi, trx, parts, terms);
}

/** New values for some fields of one stored row; everything else of it stays as it is. */
export type RowUpdate = {
  row: ProjectRow;
  fields: Partial<ProjectFields>;
  only: readonly ProjectField[];
  provenance: ProjectRow['provenance'];
  sourceDate: string | null;
};

export async function updateProjectRows(strapi: Strapi, trx: Transaction, updates: readonly RowUpdate[], terms: TermIds): Promise<void> {
  const now = new Date();
  for (const { row, fields, only, provenance, sourceDate } of updates) {
    const after = { ...row.fields, ...Object.fromEntries(only.map((field) => [field, fields[field]])) };
    await trx(projectTable(strapi)).where({ id: row.rowId }).update({
      ...scalarColumns(fields, only), search_text: toSearchText(after), provenance: JSON.stringify(provenance), source_date: sourceDate, imported_at: now, updated_at: now,
    });
    await clearParts(strapi, trx, row.rowId, only);
  }
  await writeParts(strapi, trx, updates.map(({ row, fields, only }) => ({ rowId: row.rowId, fields, only })), terms);
}

import type { ProjectField, ProjectFields } from '@carrefour/config';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { componentFields } from './component-fields';
import { insertRows } from './insert-rows';
import { componentLink, taxonomyLink } from './join-tables';
import { taxonomyFieldNames } from './scalar-fields';
import type { TermIds } from './term-ids';

/** A stored row and the fields to write on it, components and taxonomy included. */
export type RowParts = { rowId: number; fields: Partial<ProjectFields>; only: readonly ProjectField[] };

const valuesOf = (parts: RowParts, field: ProjectField): unknown[] => {
  if (!parts.only.includes(field)) return [];
  const value = parts.fields[field];
  return value === undefined ? [] : [value].flat();
};

async function writeComponents(strapi: Strapi, trx: Transaction, all: readonly RowParts[]): Promise<void> {
  const link = componentLink(strapi);
  for (const spec of componentFields) {
    const wanted = all.flatMap((parts) => valuesOf(parts, spec.field).map((value, order) => ({ rowId: parts.rowId, value, order: order + 1 })));
    const toRow = spec.toRow as (value: unknown) => Record<string, unknown>;
    const ids = await insertRows(trx, tableOf(strapi, spec.component), wanted.map(({ value }) => toRow(value)));
    const links = wanted.map(({ rowId, order }, index) => ({
      [link.owner]: rowId, [link.target]: ids[index], component_type: spec.component, field: spec.field,
      [link.order]: spec.repeatable ? order : null,
    }));
    await insertRows(trx, link.table, links);
  }
}

async function writeTaxonomy(strapi: Strapi, trx: Transaction, all: readonly RowParts[], terms: TermIds): Promise<void> {
  for (const field of taxonomyFieldNames) {
    const link = taxonomyLink(strapi, field);
    const rows = all.flatMap((parts) =>
      [...new Set(valuesOf(parts, field) as string[])].flatMap((code, index) => {
        const term = terms[field].get(code);
        if (term === undefined) return [];
        return [{
          [link.owner]: parts.rowId, [link.target]: term.id,
          ...(link.order !== null && { [link.order]: index + 1 }),
          ...(link.inverseOrder !== null && { [link.inverseOrder]: 1 }),
        }];
      }),
    );
    await insertRows(trx, link.table, rows);
  }
}

/** Adds components and taxonomy links to rows that have none for these fields. */
export async function writeParts(strapi: Strapi, trx: Transaction, all: readonly RowParts[], terms: TermIds): Promise<void> {
  await writeComponents(strapi, trx, all);
  await writeTaxonomy(strapi, trx, all, terms);
}

/** Removes the components and links of the given fields of one row, so that they can be written anew. */
export async function clearParts(strapi: Strapi, trx: Transaction, rowId: number, only: readonly ProjectField[]): Promise<void> {
  const link = componentLink(strapi);
  for (const spec of componentFields.filter(({ field }) => only.includes(field))) {
    const owned = trx(link.table).where({ [link.owner]: rowId, field: spec.field });
    await trx(tableOf(strapi, spec.component)).whereIn('id', owned.clone().select(link.target)).delete();
    await owned.delete();
  }
  for (const field of taxonomyFieldNames.filter((name) => only.includes(name))) {
    const taxonomy = taxonomyLink(strapi, field);
    await trx(taxonomy.table).where({ [taxonomy.owner]: rowId }).delete();
  }
}

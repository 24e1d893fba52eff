import { fromJson, toDay, toIso } from '../../engine/project-row/column-values';
import type { Strapi } from '../../engine/strapi';

type Row = Record<string, unknown>;
type Attribute = { type: string; columnName?: string };

const isJson = (type: string | undefined): boolean => type === 'json' || type === 'blocks';
const isMoment = (type: string | undefined): boolean => type === 'datetime' || type === 'timestamp';

/** The type of each column of a record, as the database layer knows it; who made it and wrote it last beside. */
function columnTypes(strapi: Strapi, uid: string): Map<string, string> {
  const attributes = Object.entries(strapi.db.metadata.get(uid).attributes as unknown as Record<string, Attribute>);
  const stored = attributes.filter(([, { type }]) => type !== 'relation').map(([name, { type, columnName }]): [string, string] => [columnName ?? name, type]);
  return new Map([...stored, ['created_by_id', 'integer'], ['updated_by_id', 'integer']]);
}

/** A row as both databases read it: alike, and ready for JSON. */
export function toKeptValues(strapi: Strapi, uid: string, { id: _id, ...row }: Row): Row {
  const types = columnTypes(strapi, uid);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => {
    const type = types.get(column);
    if (value === null || value === undefined) return [column, null];
    if (isJson(type)) return [column, fromJson(value, null)];
    if (type === 'date') return [column, toDay(value)];
    if (isMoment(type) || value instanceof Date) return [column, toIso(value)];
    return [column, type === 'boolean' ? Boolean(value) : value];
  }));
}

/** Kept values as columns to insert. Columns that a later version gave up are left out; an address that was erased since is no address. */
export function toColumns(strapi: Strapi, uid: string, values: Row): Row {
  const types = columnTypes(strapi, uid);
  return Object.fromEntries(Object.entries(values).filter(([column]) => types.has(column) && column !== 'id').map(([column, value]) => {
    const type = types.get(column);
    if (value === null || value === undefined) return [column, null];
    if (isJson(type)) return [column, JSON.stringify(value)];
    if (type === 'email' && typeof value === 'string' && !value.includes('@')) return [column, null];
    return [column, isMoment(type) && typeof value === 'string' ? new Date(value) : value];
  }));
}

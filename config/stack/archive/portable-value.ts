import type { ColumnKind } from './column-kind.js';

/** A value as archives hold it: plain JSON, the same whichever database it comes from. */
export type PortableValue = string | number | boolean | null | object;

/** From a driver: SQLite keeps booleans as 0 and 1, dates in milliseconds, JSON as text; PostgreSQL gives objects. */
export function toPortable(kind: ColumnKind, value: unknown): PortableValue {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'boolean':
      return value === true || value === 1;
    case 'datetime':
      return toDate(value).toISOString();
    case 'json':
      return typeof value === 'string' ? parseJson(value) : value;
    case 'bigint':
      return asText(value);
    case 'number':
      return typeof value === 'number' ? value : Number(value);
    case 'date':
      return typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : asText(value).slice(0, 10);
    case 'text':
      return asText(value);
  }
}

/** To SQLite, as Strapi would have written it. */
export function toSqlite(kind: ColumnKind, value: PortableValue): string | number | null {
  if (value === null) return null;
  if (kind === 'boolean') return value === true ? 1 : 0;
  if (kind === 'datetime') return toDate(value).getTime();
  if (kind === 'json') return JSON.stringify(value);
  return typeof value === 'number' ? value : asText(value);
}

/** To PostgreSQL. JSON goes as text, for the driver would turn a list into an SQL array. */
export function toPostgres(kind: ColumnKind, value: PortableValue): string | number | boolean | Date | null {
  if (value === null) return null;
  if (kind === 'datetime') return toDate(value);
  if (kind === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  return asText(value);
}

function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  return new Date(typeof value === 'number' ? value : asText(value));
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** A JSON column may hold a bare text written by hand: it is kept as the text it is. */
function parseJson(text: string): PortableValue {
  try {
    return JSON.parse(text) as PortableValue;
  } catch {
    return text;
  }
}

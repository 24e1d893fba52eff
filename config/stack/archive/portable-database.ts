import type { ColumnKind } from './column-kind.js';
import type { PortableValue } from './portable-value.js';

export interface Table {
  name: string;
  columns: { name: string; kind: ColumnKind }[];
}

export type PortableRow = Record<string, PortableValue>;

export interface TableContent {
  table: Table;
  rows: AsyncIterable<PortableRow>;
}

/** A database of the CMS, read and written without knowing which one it is. */
export interface PortableDatabase {
  kind: 'sqlite' | 'postgres';
  /** Tables with content of people: Strapi's own notes on the schema are left out, each database keeps its own. */
  listTables: () => Promise<Table[]>;
  readRows: (table: Table) => AsyncIterable<PortableRow>;
  /** Empties every table and fills those given, in one transaction. */
  replaceAll: (contents: AsyncIterable<TableContent>) => Promise<void>;
  close: () => Promise<void>;
}

const notesOnSchema = /^(sqlite_|strapi_database_schema$|strapi_migrations|knex_)/;

export function holdsContent(table: string): boolean {
  return !notesOnSchema.test(table);
}

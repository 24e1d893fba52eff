import type { Strapi, Transaction } from '../strapi';

/** Every column of the database that may hold words. */
export type TextColumn = { table: string; column: string; isJson: boolean };

/** Strapi's own bookkeeping, which holds nothing of people. */
const bookkeeping = new Set(['strapi_migrations', 'strapi_migrations_internal', 'strapi_database_schema', 'strapi_core_store_settings', 'strapi_webhooks']);
const isJson = (type: string) => type === 'json' || type === 'jsonb';
const isText = (type: string) => isJson(type) || type.startsWith('varchar') || type.startsWith('character') || type === 'text';

/** In the transaction: on SQLite nothing else may ask meanwhile. */
async function listTables(strapi: Strapi, trx: Transaction): Promise<string[]> {
  const query = strapi.db.dialect.client === 'postgres'
    ? trx('information_schema.tables').whereRaw('table_schema = current_schema()').where({ table_type: 'BASE TABLE' }).select({ name: 'table_name' })
    : trx('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'sqlite_%').select('name');
  return ((await query) as { name: string }[]).map(({ name }) => name);
}

/** Read from the database itself, so that no table is forgotten, whoever adds one. */
export async function listTextColumns(strapi: Strapi, trx: Transaction): Promise<TextColumn[]> {
  const tables = await listTables(strapi, trx);
  const columns: TextColumn[] = [];
  for (const table of tables.filter((name) => !bookkeeping.has(name))) {
    const known = await trx(table).columnInfo();
    if (!('id' in known)) continue;
    for (const [column, { type }] of Object.entries(known)) if (isText(type)) columns.push({ table, column, isJson: isJson(type) });
  }
  return columns;
}

/** What a column holds, whichever database declares it. */
export type ColumnKind = 'boolean' | 'datetime' | 'date' | 'json' | 'bigint' | 'number' | 'text';

/** Kind of a column from its declared type, as SQLite and PostgreSQL spell it for Strapi's tables. */
export function columnKind(declared: string): ColumnKind {
  const type = declared.toLowerCase();
  if (type.startsWith('bool')) return 'boolean';
  if (type.startsWith('timestamp') || type.startsWith('datetime')) return 'datetime';
  if (type === 'date') return 'date';
  if (type.startsWith('json')) return 'json';
  if (type === 'bigint') return 'bigint';
  if (/^(int|float|real|double|numeric|decimal|smallint)/.test(type)) return 'number';
  return 'text';
}

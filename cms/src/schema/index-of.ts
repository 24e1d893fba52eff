type Index = { name: string; columns: string[]; type?: 'unique' };

/** PostgreSQL cuts longer names, and Strapi would then make the index again at each start. */
const MAX_NAME = 60;

/** A database index of a table: `unique` when two rows may never hold the same values. */
export function indexOf(table: string, columns: string[], type?: 'unique'): Index {
  const suffix = type === 'unique' ? 'uq' : 'idx';
  const full = `${table}_${columns.join('_')}_${suffix}`;
  const name = full.length <= MAX_NAME ? full : `${table}_${columns[0]}_and_${columns.length - 1}_${suffix}`;
  return type === undefined ? { name, columns } : { name, columns, type };
}

type Index = { name: string; columns: string[]; type?: 'unique' };

/** A database index of a table: `unique` when two rows may never hold the same values. */
export function indexOf(table: string, columns: string[], type?: 'unique'): Index {
  const name = `${table}_${columns.join('_')}_${type === 'unique' ? 'uq' : 'idx'}`;
  return type === undefined ? { name, columns } : { name, columns, type };
}

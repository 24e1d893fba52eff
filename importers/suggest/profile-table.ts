import type { ColumnProfile } from './column-profile.js';
import type { KnownTerms } from './known-terms.js';
import { profileRows } from './observe.js';
import type { Opened } from './try-table.js';

/** Another table of the file. `where`: how a lookup names it. */
export type ProfiledTable = {
  readonly where: { readonly sheet: string } | { readonly records: string } | null;
  readonly name: string;
  readonly columns: readonly ColumnProfile[];
};

/** Reads a table that values may be looked up in. */
export async function profileTable({ inventory, read }: Opened, terms: KnownTerms): Promise<ProfiledTable> {
  const { columns } = await profileRows(inventory, terms);
  const sheet = inventory.sheet?.name;
  const records = read.records ?? inventory.lists?.[0];
  return { where: sheet !== undefined ? { sheet } : records !== undefined ? { records } : null, name: (sheet ?? records ?? '').trim(), columns };
}

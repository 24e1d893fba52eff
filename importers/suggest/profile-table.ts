import { toColumnFinder } from '../map/column-finder.js';
import { placeholderTest } from '../map/placeholders.js';
import { profileColumn, type ColumnProfile } from './column-profile.js';
import type { KnownTerms } from './known-terms.js';
import type { Opened } from './try-table.js';

/** Another table of the file with its rows as texts. `where`: how a lookup names it. */
export type ProfiledTable = {
  readonly where: { readonly sheet: string } | { readonly records: string } | null;
  readonly name: string;
  readonly columns: readonly ColumnProfile[];
  readonly rows: readonly Readonly<Record<string, readonly string[]>>[];
};

const MOST_ROWS = 20_000;

/** Reads a table that values may be looked up in. */
export async function profileTable({ inventory, read }: Opened, terms: KnownTerms): Promise<ProfiledTable> {
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const isPlaceholder = placeholderTest([]);
  const rows: Record<string, string[]>[] = [];
  for await (const reading of inventory.rows()) {
    if (reading.kind !== 'row') continue;
    if (rows.length >= MOST_ROWS) break;
    rows.push(Object.fromEntries(inventory.headings.map((heading) => [heading, finder.textsAt(reading.cells, heading).filter((text) => !isPlaceholder(text))])));
  }
  const columns = inventory.headings.map((heading) => profileColumn(heading, rows.length, rows.flatMap((row) => (row[heading]?.length ? [row[heading].join('\n')] : [])), terms));
  const sheet = inventory.sheet?.name;
  const records = read.records ?? inventory.lists?.[0];
  return { where: sheet !== undefined ? { sheet } : records !== undefined ? { records } : null, name: (sheet ?? records ?? '').trim(), columns, rows };
}

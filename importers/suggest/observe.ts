import type { Recipe } from '@carrefour/config';
import { toColumnFinder } from '../map/column-finder.js';
import { placeholderTest } from '../map/placeholders.js';
import type { Inventory } from '../read/inventory.js';
import { isRecordList } from '../read/told-line.js';
import { listPaths } from '../read/value-at-path.js';
import { profileColumn } from './column-profile.js';
import { LanguageLists } from './language-lists.js';
import type { KnownTerms } from './known-terms.js';
import type { Observed, ObservedRow } from './observed.js';

/** Enough to know a column by; a key is checked on the whole file when it is imported. */
const MOST_ROWS = 20_000;
/** What parts several values of one nested column, when they are looked at as one text. */
const LIST_SEPARATOR = '\n';

type Profile = Omit<Observed, 'name' | 'inventory' | 'read'>;
/** A table is looked at to be chosen among others, then for itself: it is read through once. */
const profiles = new WeakMap<Inventory, Promise<Profile>>();

async function readProfile(inventory: Inventory, terms: KnownTerms): Promise<Profile> {
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const isPlaceholder = placeholderTest([]);
  const columnOf = new Map(inventory.headings.map((heading) => [heading, heading]));
  const rows: ObservedRow[] = [];
  const lists = new Set<string>();
  const languages = new LanguageLists();
  const isNested = isRecordList(inventory.format);
  let unreadable = 0;
  for await (const reading of inventory.rows()) {
    if (reading.kind === 'unreadable') unreadable += 1;
    if (reading.kind !== 'row') continue;
    if (rows.length >= MOST_ROWS) break;
    if (isNested) for (const path of listPaths(reading.cells)) lists.add(path);
    if (isNested) languages.add(reading.cells);
    const texts = [...columnOf].map(([heading, column]) => [heading, finder.textsAt(reading.cells, column).filter((text) => !isPlaceholder(text)).join(LIST_SEPARATOR)] as const);
    rows.push(Object.fromEntries(texts.filter(([, text]) => text !== '')));
  }
  const columns = inventory.headings.map((heading) => profileColumn(heading, rows.length, rows.flatMap((row) => row[heading] ?? []), terms));
  return { rows, columns, unreadable, lists: [...lists], spoken: languages.toSpoken() };
}

/** The rows of a table, and what its columns have in common. */
export function profileRows(inventory: Inventory, terms: KnownTerms): Promise<Profile> {
  const profile = profiles.get(inventory) ?? readProfile(inventory, terms);
  profiles.set(inventory, profile);
  return profile;
}

/** The same with how the inventory was opened, `read`. */
export const observe = async (name: string, inventory: Inventory, read: Recipe['read'], terms: KnownTerms): Promise<Observed> =>
  ({ name, inventory, read, ...(await profileRows(inventory, terms)) });

import { RenameFinder, type Renaming } from '../plan/rename-finder.js';
import type { Preparation } from '../plan/prepare-entries.js';
import type { Cms, Missing } from '../push/cms-client.js';

const NOTHING: Renaming = { renamed: new Map(), asked: [] };

/** Compares what a full file no longer names with what it names for the first time. Reads the file once more, only when there is both. */
export async function findRenamed(
  cms: Pick<Cms, 'readEntryValues' | 'lookUpEntries'>, inventory: string, { entries: vanished }: Missing, { census, entries }: Preparation,
): Promise<Renaming> {
  if (vanished.length === 0) return NOTHING;
  const keys = [...census.keys.keys()];
  const known = await cms.lookUpEntries(inventory, keys);
  const isNew = (key: string) => !known.has(key);
  if (!keys.some(isNew)) return NOTHING;
  const finder = new RenameFinder(await cms.readEntryValues(inventory, vanished.map(({ key }) => key)), inventory);
  for await (const event of entries()) if ('item' in event && isNew(event.item.key)) finder.consider(event.item);
  return finder.settle();
}

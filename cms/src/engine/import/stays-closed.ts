import type { EntryValues, ImportItem } from '@carrefour/config';

/** A cell that is emptied, a column that is renamed or a source that says less opens nothing: what was closed stays so until its file says that it is public. Pure. */
export function staysClosed(item: ImportItem, known: { values: EntryValues } | undefined): ImportItem {
  const before = known?.values.openness;
  return item.values.openness !== undefined || before === undefined || before === 'public' ? item : { ...item, values: { ...item.values, openness: before } };
}

import type { Cursor } from './cursor';

/** Some items that follow an identifier, in the order of identifiers; none once all are read. */
export type ReadAfter<Item> = (after: string) => Promise<Item[]>;

/** The next `count` items of a complete reading, less those given already, and where it goes on (null at its end). */
export async function takeAfter<Item extends { id: string }>(cursor: Cursor, count: number, read: ReadAfter<Item>): Promise<{ items: Item[]; next: Cursor | null }> {
  const given = new Set(cursor.seen);
  const unread: Item[] = [];
  let after = cursor.after;
  while (unread.length <= count) {
    const batch = await read(after);
    const last = batch.at(-1);
    if (last === undefined) break;
    unread.push(...batch.filter(({ id }) => !given.has(id)));
    after = last.id;
  }
  const items = unread.slice(0, count);
  const last = items.at(-1);
  return { items, next: unread.length > count && last !== undefined ? { after: last.id, seen: cursor.seen } : null };
}

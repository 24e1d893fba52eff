import { expect, test } from '@jest/globals';
import { formatCursor, parseCursor, START, type Cursor } from './cursor';
import { takeAfter } from './take-after';

const readFrom = (ids: readonly string[], size: number) => async (after: string) => ids.filter((id) => id > after).slice(0, size).map((id) => ({ id }));

async function readAll(ids: () => readonly string[], first: Cursor, count: number): Promise<string[]> {
  const read: string[] = [];
  for (let cursor: Cursor | null = first; cursor !== null; ) {
    const part: { items: { id: string }[]; next: Cursor | null } = await takeAfter(cursor, count, readFrom(ids(), 3));
    read.push(...part.items.map(({ id }) => id));
    cursor = part.next === null ? null : parseCursor(formatCursor(part.next));
  }
  return read;
}

const letters = [...'abcdefghij'];

test.each([1, 2, 3, 4, 10, 20])('a reading %d by %d gives each record once', async (count) => {
  expect(await readAll(() => letters, { after: '', seen: [] }, count)).toEqual(letters);
});

test('records that come or go meanwhile make it repeat nothing and lose nothing else', async () => {
  let stored: string[] = letters;
  const read = await readAll(() => (stored = [...new Set([...stored, 'aa', 'z'])].filter((id) => id !== 'h').sort()), { after: '', seen: [] }, 2);
  expect(new Set(read).size).toBe(read.length);
  expect(read).toEqual(expect.arrayContaining(letters.filter((id) => id !== 'h')));
});

test('what a first page gave in another order is not given twice', async () => {
  expect(await readAll(() => letters, { after: '', seen: ['j', 'c', 'a'] }, 3)).toEqual([...'bdefghi']);
});

test('a cursor is read back as it was given; anything else is refused', () => {
  expect(parseCursor(formatCursor({ after: 'c', seen: ['b', 'd', 'e'] }))).toEqual({ after: 'c', seen: ['d', 'e'] });
  expect(parseCursor(START)).toEqual({ after: '', seen: [] });
  for (const bad of ['', 'zz', 'page:2', 'c1-a..b', 'c1-a b']) expect(parseCursor(bad)).toBeNull();
});

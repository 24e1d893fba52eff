import { expect, test } from '@jest/globals';
import { asWrittenNow } from './written-now.js';

const now = new Date('2026-03-01T10:00:00Z');
const row = (id: number, updated_at: string, published_at: string | null) => ({ uid: 'project', id, values: { updated_at, published_at, locale: null } });
const written = (...rows: ReturnType<typeof row>[]) => asWrittenNow(rows, now).map(({ values }) => values.updated_at);

test('what comes back is new to whoever follows changes', () => {
  expect(written(row(1, '2026-01-01T00:00:00Z', null), row(2, '2026-01-01T00:00:00.200Z', '2026-01-01T00:00:00Z'))).toEqual(['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z']);
});

test('work under way is still under way', () => {
  expect(written(row(1, '2026-02-01T00:00:00Z', null), row(2, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'))).toEqual(['2026-03-01T10:00:00.000Z', '2026-03-01T09:59:59.000Z']);
});

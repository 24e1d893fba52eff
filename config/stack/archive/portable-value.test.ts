import { expect, test } from '@jest/globals';
import { columnKind } from './column-kind.js';
import { toPortable, toPostgres, toSqlite } from './portable-value.js';

test('a date saved by SQLite in milliseconds reaches PostgreSQL as the same moment', () => {
  const moment = Date.UTC(2026, 0, 31, 12, 30);
  const portable = toPortable(columnKind('datetime'), moment);
  expect(portable).toBe('2026-01-31T12:30:00.000Z');
  expect(toPostgres(columnKind('timestamp without time zone'), portable)).toEqual(new Date(moment));
});

test('a truth saved as 1 by SQLite is true in PostgreSQL, and back', () => {
  expect(toPostgres('boolean', toPortable('boolean', 1))).toBe(true);
  expect(toSqlite('boolean', toPortable('boolean', false))).toBe(0);
});

test('a list kept as JSON stays JSON on both sides', () => {
  const list = [{ label: 'Prix' }, 3];
  expect(toSqlite('json', toPortable('json', list))).toBe(JSON.stringify(list));
  expect(toPostgres('json', toPortable('json', JSON.stringify(list)))).toBe(JSON.stringify(list));
});

test('what is absent stays absent', () => {
  for (const kind of ['boolean', 'datetime', 'date', 'json', 'bigint', 'number', 'text'] as const) {
    expect(toSqlite(kind, toPortable(kind, null))).toBeNull();
    expect(toPostgres(kind, toPortable(kind, undefined))).toBeNull();
  }
});

test('numbers, dates and large integers keep their value', () => {
  expect(toPortable('number', '12.5')).toBe(12.5);
  expect(toPortable('date', '2018-06-01')).toBe('2018-06-01');
  expect(toPortable('bigint', 9007199254740993n)).toBe('9007199254740993');
});

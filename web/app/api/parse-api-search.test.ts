import { expect, test } from '@jest/globals';
import { cursorOfPage, parseApiSearch } from './parse-api-search.server';

const parse = (query: string) => parseApiSearch(new URLSearchParams(query));

test('a cursor leads to the page that gave it', () => {
  expect(parse(`cursor=${cursorOfPage(7)}`)).toMatchObject({ problems: [], search: { state: { page: 7 } } });
});

test.each(['cursor=zz', 'since=hier', 'themes=ENV', 'page=0', 'near=1'])('« %s » makes no sense and is named', (query) => {
  expect(parse(query).problems.map(({ parameter }) => parameter)).toEqual([query.split('=')[0]]);
});

test('since is a date', () => {
  expect(parse('since=2026-01-31').search.since?.toISOString()).toBe('2026-01-31T00:00:00.000Z');
});

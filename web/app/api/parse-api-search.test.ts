import { expect, test } from '@jest/globals';
import { formatCursor } from './cursor';
import { parseApiSearch } from './parse-api-search.server';

const parse = (query: string) => parseApiSearch(new URLSearchParams(query));

test('a reading starts at « * » and goes on where it stood', () => {
  expect(parse('cursor=*')).toMatchObject({ problems: [], search: { cursor: { after: '', seen: [] } } });
  expect(parse(`cursor=${formatCursor({ after: 'k3', seen: ['z1'] })}`)).toMatchObject({ problems: [], search: { cursor: { after: 'k3', seen: ['z1'] } } });
});

test.each(['cursor=zz', 'since=hier', 'themes=ENV', 'page=0', 'near=1'])('« %s » makes no sense and is named', (query) => {
  expect(parse(query).problems.map(({ parameter }) => parameter)).toEqual([query.split('=')[0]]);
});

test('a page of a reading has no number', () => {
  expect(parse('cursor=*&page=2').problems.map(({ parameter }) => parameter)).toEqual(['page']);
});

test('since is a date', () => {
  expect(parse('since=2026-01-31').search.since?.toISOString()).toBe('2026-01-31T00:00:00.000Z');
});

import { expect, test } from '@jest/globals';
import { changesOf } from './keep-changes';
import { fromToday, movedSince } from './moved-since';

const monday = [{ field: 'summary' as const, before: 'Lundi', after: 'Mon texte' }, { field: 'startYear' as const, before: null, after: 2019 }];

test('what somebody published while another wrote is noticed field by field, unless both say the same', () => {
  expect(movedSince(monday, { title: 'A', summary: 'Lundi ' })).toEqual([]);
  expect(movedSince(monday, { title: 'A', summary: 'Mardi', startYear: 2019 })).toEqual(['summary']);
  expect(movedSince(fromToday(monday, { title: 'A', summary: 'Mardi' }), { title: 'A', summary: 'Mardi' })).toEqual([]);
});

test('saving another field keeps what the writer had before them when they wrote the first', () => {
  const draft = { changes: monday } as Parameters<typeof changesOf>[0]['draft'];
  expect(changesOf({ base: { title: 'A', summary: 'Mardi' }, draft }, { title: 'B' })).toEqual([{ field: 'title', before: 'A', after: 'B' }, ...monday]);
});

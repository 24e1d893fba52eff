import { expect, test } from '@jest/globals';
import { filterOwn, freshnessOf, qualityBand, type ListedOwn } from './filter-own';
import { listAskedSchema } from './list-asked';

const now = new Date('2026-11-26T12:00:00Z');
const one = (id: string, changes: Partial<ListedOwn> = {}): ListedOwn => ({
  id, title: id, text: `le jardin ${id}`, state: 'published', isPublished: true, endYear: null, score: 60, confirmed: '2026-01-01', changedAt: '2026-01-01', conflicts: 0, isShared: false, ...changes,
});
const ids = (all: ListedOwn[], asked: Record<string, unknown>) => filterOwn(all, listAskedSchema.parse(asked), now).map(({ id }) => id);

test('every word asked is in the project, whatever its accents and case', () => {
  expect(ids([one('a', { text: 'epicerie sociale de lyon' }), one('b')], { q: 'ÉPICERIE Lyon' })).toEqual(['a']);
});

test.each([
  [{ state: 'refused' }, 'refused'], [{ quality: 'low' }, 'poor'], [{ quality: 'toFill' }, 'poor'], [{ freshness: 'older' }, 'old'], [{ freshness: 'stale' }, 'old'], [{ conflict: 'open' }, 'contested'], [{ shared: 'shared' }, 'common'],
])('a filter keeps what it names: %j', (asked, found) => {
  const all = [one('plain'), one('refused', { state: 'refused' }), one('poor', { score: 20 }), one('old', { confirmed: '2020-01-01' }), one('contested', { conflicts: 2 }), one('common', { isShared: true })];
  expect(ids(all, asked)).toEqual([found]);
});

test('projects sort by change, title, quality and freshness, and equals always the same way', () => {
  const all = [one('b', { changedAt: '2026-02-01', score: 90 }), one('c', { confirmed: null }), one('a', { title: 'Éa' })];
  expect(ids(all, { sort: 'recent' })).toEqual(['b', 'a', 'c']);
  expect(ids(all, { sort: 'quality' })).toEqual(['a', 'c', 'b']);
  expect(ids(all, { sort: 'freshness' })[0]).toBe('c');
  expect(ids(all, { sort: 'title' })).toEqual(['b', 'c', 'a']);
});

test('what makes no sense asks for nothing', () => {
  expect(listAskedSchema.parse({ state: 'x', page: '-2', perPage: '9999', sort: 'y', q: 12 })).toMatchObject({ state: null, page: 1, perPage: 25, sort: 'recent', q: '' });
});

test('bands and freshness have their limits', () => {
  expect([49, 50, 79, 80].map(qualityBand)).toEqual(['low', 'middle', 'middle', 'high']);
  expect(['2026-01-01', '2025-01-01', '2023-01-01', null].map((day) => freshnessOf(day, now))).toEqual(['year', 'twoYears', 'older', 'older']);
});

test('what waits to be filled in or confirmed can be: neither what was withdrawn, nor a draft, nor what has ended', () => {
  const all = [one('gone', { state: 'withdrawn', score: 10, isPublished: false, confirmed: null }), one('draft', { state: 'draft', isPublished: false, confirmed: null }), one('ended', { endYear: 2020, confirmed: null })];
  expect([ids(all, { quality: 'toFill' }), ids(all, { freshness: 'stale' })]).toEqual([[], []]);
});

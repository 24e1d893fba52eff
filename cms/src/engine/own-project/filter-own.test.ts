import { expect, test } from '@jest/globals';
import { filterOwn, freshnessOf, qualityBand, type ListedOwn } from './filter-own';
import { readListAsked } from './list-asked';

const now = new Date('2026-11-26T12:00:00Z');
const one = (id: string, changes: Partial<ListedOwn> = {}): ListedOwn => ({
  id, slug: null, title: id, text: `le jardin ${id}`, state: 'published', isPublished: true, endYear: null, score: 60, confirmed: '2026-01-01', changedAt: '2026-01-01', arrivedOn: '2026-01-01', conflicts: 0, isShared: false, distance: null, ...changes,
});
const ids = (all: ListedOwn[], asked: Record<string, string>) => filterOwn(all, readListAsked(new URLSearchParams(asked)), now).map(({ id }) => id);

test('every word asked is in the project, whatever its accents and case', () => {
  expect(ids([one('a', { text: 'epicerie sociale de lyon' }), one('b')], { q: 'ÉPICERIE Lyon' })).toEqual(['a']);
});

test.each([
  [{ state: 'refused' }, 'refused'], [{ quality: 'low' }, 'poor'], [{ quality: 'toFill' }, 'poor'], [{ freshness: 'older' }, 'old'], [{ freshness: 'stale' }, 'old'], [{ conflict: 'open' }, 'contested'], [{ shared: 'shared' }, 'common'],
] as [Record<string, string>, string][])('a filter keeps what it names: %j', (asked, found) => {
  const all = [one('plain'), one('refused', { state: 'refused' }), one('poor', { score: 20 }), one('old', { confirmed: '2020-01-01' }), one('contested', { conflicts: 2 }), one('common', { isShared: true })];
  expect(ids(all, asked)).toEqual([found]);
});

test('projects sort by change, title, quality and freshness, and equals always the same way', () => {
  const all = [one('b', { changedAt: '2026-02-01', score: 90 }), one('c', { confirmed: null }), one('a', { title: 'Éa' })];
  expect(ids([one('far', { distance: 900 }), one('near', { distance: 5 })], { sort: 'distance', near: '45.76,4.84' })).toEqual(['near', 'far']);
  expect(ids([one('old', { arrivedOn: '2020-01-01' }), one('new')], { sort: 'arrivee' })).toEqual(['new', 'old']);
  expect(ids(all, { sort: 'recent' })).toEqual(['b', 'a', 'c']);
  expect(ids(all, { sort: 'qualite' })).toEqual(['a', 'c', 'b']);
  expect(ids(all, { sort: 'fraicheur' })[0]).toBe('c');
  expect(ids(all, { sort: 'titre' })).toEqual(['b', 'c', 'a']);
});

test('the list reads the query string of the public search: several values a filter, a circle, chosen sheets', () => {
  const { search } = readListAsked(new URLSearchParams('theme=EMP&theme=EDU&scale=local&scale=non-precise&near=45.76,4.84&radius=10&emerging=1&sort=distance'));
  expect(search).toMatchObject({ facets: { theme: ['EMP', 'EDU'], scale: ['local', 'non-precise'] }, near: { lat: 45.76, lng: 4.84, radius: 10 }, emerging: true });
  expect(ids([one('a'), one('b', { slug: 'le-b' }), one('c')], { ids: 'le-b' })).toEqual(['b']);
});

test('what makes no sense asks for nothing', () => {
  const nonsense = readListAsked(new URLSearchParams('state=x&page=-2&perPage=9999&sort=y&near=nulle-part&emerging=oui&state=draft&theme='));
  expect(nonsense).toMatchObject({ sort: 'recent', search: { page: 1, perPage: 20, q: '', facets: {}, near: null, emerging: false } });
  expect(readListAsked(new URLSearchParams('sort=distance')).sort).toBe('recent');
});

test('bands and freshness have their limits', () => {
  expect([49, 50, 79, 80].map(qualityBand)).toEqual(['low', 'middle', 'middle', 'high']);
  expect(['2026-01-01', '2025-01-01', '2023-01-01', null].map((day) => freshnessOf(day, now))).toEqual(['year', 'twoYears', 'older', 'older']);
});

test('what waits to be filled in or confirmed can be: neither what was withdrawn, nor a draft, nor what has ended', () => {
  const all = [one('gone', { state: 'withdrawn', score: 10, isPublished: false, confirmed: null }), one('draft', { state: 'draft', isPublished: false, confirmed: null }), one('ended', { endYear: 2020, confirmed: null })];
  expect([ids(all, { quality: 'toFill' }), ids(all, { freshness: 'stale' })]).toEqual([[], []]);
});

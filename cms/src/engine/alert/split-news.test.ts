import { expect, test } from '@jest/globals';
import { dueSince, toldUntil } from './due-since';
import { splitNews, type ToldProject } from './split-news';

const [since, until] = [new Date('2026-03-01T08:00:00Z'), new Date('2026-03-08T08:00:00Z')];
const project = (id: string, updatedAt: string): ToldProject => ({ id, slug: id, title: id, updatedAt, places: [] });
const ids = (projects: ToldProject[]) => projects.map(({ id }) => id);

test('new and changed projects are apart', () => {
  const { added, changed } = splitNews([project('a', '2026-03-02T00:00:00Z'), project('b', '2026-03-03T00:00:00Z')], new Set(['b']), since, until);
  expect([ids(added), ids(changed)]).toEqual([['b'], ['a']]);
});

test('nothing is told twice: each moment belongs to one mail', () => {
  const [before, first, last, after] = ['2026-03-01T08:00:00Z', '2026-03-01T08:00:01Z', '2026-03-08T08:00:00Z', '2026-03-08T08:00:01Z'].map((at, index) => project(`p${index}`, at)) as [ToldProject, ToldProject, ToldProject, ToldProject];
  const all = [before, first, last, after, last];
  expect(ids(splitNews(all, new Set(), since, until).changed)).toEqual(['p1', 'p2']);
  expect(ids(splitNews(all, new Set(), until, new Date('2026-03-15T08:00:00Z')).changed)).toEqual(['p3']);
});

test('a week is seven days, a month thirty; what is fresh waits for the next mail', () => {
  const now = new Date('2026-03-31T10:00:00Z');
  expect(dueSince('weekly', now).toISOString()).toBe('2026-03-24T10:00:00.000Z');
  expect(dueSince('monthly', now).toISOString()).toBe('2026-03-01T10:00:00.000Z');
  expect(toldUntil(now).toISOString()).toBe('2026-03-31T09:45:00.000Z');
});

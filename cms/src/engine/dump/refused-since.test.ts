import { expect, test } from '@jest/globals';
import { isClean, refusedSince } from './refused-since.js';

const objections = { projects: new Map([['gone', '2026-01-01']]), entries: new Set(['old', 'new']), fed: new Map([['old', ['a']], ['new', ['b', 'c']]]) };

test('an entry refused since a copy was made takes the lines of the projects it fed out of it, though they are not withdrawn', () => {
  const since = refusedSince({ withdrawn: ['gone'], refused: ['old'] }, objections);
  expect(since).toEqual({ entries: ['new'], projects: new Set(['b', 'c']) });
  expect(isClean(since)).toBe(false);
});

test('a copy made after every objection is given as it is, and keeps the projects that others feed', () => {
  const since = refusedSince({ withdrawn: ['gone'], refused: ['old', 'new'] }, objections);
  expect(since).toEqual({ entries: [], projects: new Set() });
  expect(isClean(since)).toBe(true);
});

test('a refused entry that fed no project makes a copy doubtful all the same', () => {
  expect(isClean(refusedSince({ withdrawn: [], refused: [] }, { projects: new Map(), entries: new Set(['x']), fed: new Map() }))).toBe(false);
});

test('a project withdrawn since is taken out', () => {
  expect(refusedSince({ withdrawn: [], refused: ['old', 'new'] }, objections).projects).toEqual(new Set(['gone']));
});

import { expect, test } from '@jest/globals';
import { settleSlugs, type Claim, type Holder } from './settle-slugs';

const claim = (projectId: string, plain = 'l-atelier'): Claim => ({ projectId, plain, own: `${plain}-${projectId}` });
const free = () => false;

/** Imports one project after the other, as batches of one. */
function importOneByOne(ids: readonly string[]): Record<string, string> {
  const slugs = new Map<string, string>();
  const reserved = new Set<string>();
  for (const id of ids) {
    const holder = [...slugs].find(([, slug]) => slug === 'l-atelier')?.[0];
    const holders = new Map<string, Holder>(holder === undefined ? [] : [['l-atelier', { ...claim(holder), mayMove: true }]]);
    for (const [projectId, slug] of settleSlugs([claim(id)], holders, (asked) => reserved.has(asked))) {
      const before = slugs.get(projectId);
      if (before !== undefined) reserved.add(before);
      slugs.set(projectId, slug);
    }
  }
  return Object.fromEntries([...slugs].sort());
}

test('a title nobody else has is an address by itself', () => {
  expect([...settleSlugs([claim('a')], new Map(), free)]).toEqual([['a', 'l-atelier']]);
});

test('three projects of one title have the same addresses in any order, together or one by one', () => {
  const expected = { a: 'l-atelier-a', b: 'l-atelier-b', c: 'l-atelier-c' };
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) expect(importOneByOne([...order])).toEqual(expected);
  expect(Object.fromEntries(settleSlugs(['a', 'b', 'c'].map((id) => claim(id)), new Map(), free))).toEqual(expected);
});

test('an address that a person chose is never taken from its project', () => {
  const holders = new Map([['l-atelier', { ...claim('theirs'), mayMove: false }]]);
  expect([...settleSlugs([claim('a')], holders, free)]).toEqual([['a', 'l-atelier-a']]);
});

test('the project that holds an address keeps it, and an address that once led elsewhere is not given again', () => {
  expect([...settleSlugs([claim('a')], new Map([['l-atelier', { ...claim('a'), mayMove: true }]]), () => true)]).toEqual([['a', 'l-atelier']]);
  expect([...settleSlugs([claim('a')], new Map(), () => true)]).toEqual([['a', 'l-atelier-a']]);
});

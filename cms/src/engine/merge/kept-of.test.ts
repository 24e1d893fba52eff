import { expect, test } from '@jest/globals';
import { keptOf } from './kept-of';

const aProject = (slug: string, age: number, isPublished: boolean) => ({ documentId: slug, slug, mergedInto: null, age, isPublished });

test.each([
  ['both published: the older', true, true, 'old'],
  ['neither: the older', false, false, 'old'],
  ['the older alone: the older', true, false, 'old'],
  ['the younger alone: the younger, so that no public sheet leaves the site', false, true, 'young'],
])('of two projects made one, %s is kept', (_, older, younger, kept) => {
  const [old, young] = [aProject('old', 1, older), aProject('young', 2, younger)];
  expect([keptOf(old, young).kept.slug, keptOf(young, old).kept.slug]).toEqual([kept, kept]);
});

import { expect, test } from '@jest/globals';
import { onlineAs } from './online-as';

test('a sheet kept for the collective has no public page to lead to, and its reserved one', () => {
  const sheet = { slug: 'a', isPublished: true };
  expect(onlineAs({ ...sheet, openness: 'public' })).toEqual({ slug: 'a', isReserved: false });
  expect(onlineAs({ ...sheet, openness: 'collectif' })).toEqual({ slug: null, isReserved: true });
  expect(onlineAs({ ...sheet, openness: 'prive' })).toEqual({ slug: null, isReserved: false });
  expect(onlineAs({ ...sheet, isPublished: false, openness: 'collectif' })).toEqual({ slug: null, isReserved: false });
});

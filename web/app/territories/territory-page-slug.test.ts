import { expect, test } from '@jest/globals';
import { territoryOfPage, territoryPageSlug } from './territory-page-slug';

test('what the team writes of a territory is found from its page, and leads there', () => {
  expect(territoryOfPage(territoryPageSlug('dep-69'))).toBe('dep-69');
  expect(territoryOfPage('territoires')).toBeNull();
  expect(territoryOfPage('territoire-de-demain')).toBeNull();
});

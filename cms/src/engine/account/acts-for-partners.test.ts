import { expect, test } from '@jest/globals';
import { actsForPartners } from './acts-for-partners';

test('those who administer or moderate act for partners, and nobody whose role was taken away', () => {
  expect([[{ code: 'strapi-super-admin' }], [{ code: 'carrefour-editor' }, { code: 'carrefour-moderator' }], [{ code: 'carrefour-editor' }], [], null].map(actsForPartners)).toEqual([true, true, false, false, false]);
});

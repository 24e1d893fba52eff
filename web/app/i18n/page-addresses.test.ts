import { expect, test } from '@jest/globals';
import { addressesOf } from './page-addresses';

test('a page whose translation has its own address leads to it; any other is at the same path in both languages', () => {
  const addresses = { fr: '/actualites/la-laverie', en: '/actualites/the-laundry' };
  expect(addressesOf('/actualites/la-laverie', [{ data: {} }, { data: { addresses } }])).toEqual(addresses);
  expect(addressesOf('/en/charte', [{ data: {} }, { data: { title: 'Charter' } }])).toEqual({ fr: '/charte', en: '/charte' });
  expect(addressesOf('/en', [])).toEqual({ fr: '/', en: '/' });
});

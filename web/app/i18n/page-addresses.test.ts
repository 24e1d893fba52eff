import { expect, test } from '@jest/globals';
import { addressesOf, movedAddress } from './page-addresses';

const addresses = { fr: '/actualites/la-laverie', en: '/actualites/the-laundry' };

test('a page whose translation has its own address leads to it; any other is at the same path in both languages', () => {
  expect(addressesOf('/actualites/la-laverie', [{ data: {} }, { data: { addresses } }])).toEqual(addresses);
  expect(addressesOf('/en/charte', [{ data: {} }, { data: { title: 'Charter' } }])).toEqual({ fr: '/charte', en: '/charte' });
  expect(addressesOf('/en', [])).toEqual({ fr: '/', en: '/' });
});

test('each language has its own address; the other one leads to it', () => {
  expect(['/actualites/la-laverie', '/en/actualites/the-laundry', '/actualites/autre'].map((path) => movedAddress(path, addresses))).toEqual([null, null, null]);
  expect(movedAddress('/en/actualites/la-laverie', addresses)).toBe('/en/actualites/the-laundry');
  expect(movedAddress('/actualites/the-laundry', addresses)).toBe('/actualites/la-laverie');
});

import { expect, test } from '@jest/globals';
import { ownAddress } from './own-address.server';

const slugs = { fr: 'la-laverie', en: 'the-laundry' };
const ask = (path: string) => ownAddress(new Request(`https://site.example${path}`), '/actualites', slugs);

test('each language has its own address; the other one leads to it', () => {
  const addresses = { fr: '/actualites/la-laverie', en: '/actualites/the-laundry' };
  expect(ask('/actualites/la-laverie')).toEqual(addresses);
  expect(ask('/en/actualites/the-laundry')).toEqual(addresses);
  const moved = (path: string): string | null => {
    try {
      ask(path);
      return null;
    } catch (answer) {
      return (answer as Response).headers.get('Location');
    }
  };
  expect(moved('/en/actualites/la-laverie')).toBe('/en/actualites/the-laundry');
  expect(moved('/actualites/the-laundry?x=1')).toBe('/actualites/la-laverie?x=1');
});

import { toSiteHost } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { cleanUrl } from './clean-url.js';

test.each([
  ['www.ambiance-bois.com', 'http://www.ambiance-bois.com/'],
  ['//cdn.exemple.fr/a.jpg', 'http://cdn.exemple.fr/a.jpg'],
  ['http:/emmaus87.fr', 'http://emmaus87.fr/'],
  ['http\\c//exemple.fr', 'http://exemple.fr/'],
  ['httt://exemple.org', 'http://exemple.org/'],
  ['https://exemple.fr/page d’accueil', 'https://exemple.fr/page%20d%E2%80%99accueil'],
  ['https://a.fr\nhttps://b.fr', 'https://a.fr/'],
])('%j becomes %s', (text, url) => expect(cleanUrl(text)).toBe(url));

test.each(['contact@exemple.org', 'mailto:contact@exemple.org', 'flyers', 'http://', 'page facebook', 'http://0344295224', 'javascript:alert(1)', ''])(
  '%j is no address of a site',
  (text) => expect(cleanUrl(text)).toBeNull(),
);

test('a host tells projects apart only when it is their own', () => {
  expect(toSiteHost('https://www.lacravatesolidaire.org/x')).toBe('lacravatesolidaire.org');
  expect(toSiteHost('https://www.facebook.com/x')).toBeNull();
  expect(toSiteHost('https://espace.wixsite.com/x')).toBe('espace.wixsite.com');
});

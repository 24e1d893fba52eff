import { expect, test } from '@jest/globals';
import { checkRedirect, turnsRound } from './check-redirect';

const check = (from: string, to: string | null, gone = false) => checkRedirect({ from, to, gone }, 'https://site.example');

test('an old address is a path of the site, put in form', () => {
  expect(check('/vieille-page/', '/charte')).toEqual({ from: '/vieille-page', to: '/charte', gone: false });
  expect(check(' https://site.example/vieille ', 'https://site.example/en/charte')).toEqual({ from: '/vieille', to: '/charte', gone: false });
  expect(check('/%C3%A9t%C3%A9', '/charte')).toMatchObject({ from: '/été' });
  for (const from of ['vieille', '//autre.example', 'https://autre.example/x', '/a?b=1', '/a b', '/en/vieille', '/']) expect(typeof check(from, '/charte')).toBe('string');
});

test('a redirect leads to a page of the site or to a complete address; one that leads nowhere says so', () => {
  expect(check('/a', 'https://ailleurs.example/page?x=1')).toEqual({ from: '/a', to: 'https://ailleurs.example/page?x=1', gone: false });
  expect(check('/a', '/recherche?q=four#haut')).toMatchObject({ to: '/recherche?q=four#haut' });
  expect(check('/a', '/b', true)).toEqual({ from: '/a', to: null, gone: true });
  for (const to of ['', null, 'charte', '//ailleurs.example', 'javascript:alert(1)', 'https://', '/a b']) expect(typeof check('/a', to)).toBe('string');
});

test('a redirect that comes back to where it starts is recognised, however long the way', async () => {
  const known: Record<string, string> = { '/b': '/c?x=1', '/c': '/a/', '/d': '/e', '/e': '/d', '/f': 'https://site.example/a' };
  const next = async (path: string) => known[path] ?? null;
  const turns = (to: string) => turnsRound({ from: '/a', to, gone: false }, next);
  expect(await Promise.all(['/a', '/b', '/d', '/f', '/ailleurs', 'https://ailleurs.example'].map(turns))).toEqual([true, true, false, false, false, false]);
});

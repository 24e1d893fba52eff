import { expect, test } from '@jest/globals';
import { fromFormer } from './former-address';

const today = (address: string) => fromFormer(new URLSearchParams(address))?.toString() ?? null;

test.each([
  ['q=jardin&public=jeunes&territoire=dep-69&tri=quality', 'q=jardin&audience=jeunes&departement=69&sort=qualite'],
  ['etat=draft&methode=cooperer&echelle=local&avancement=idee&debut=2019&emergent=yes&page=2', 'etat=draft&page=2&method=cooperer&scale=local&maturity=idee&year=2019&emerging=1'],
  ['territoire=reg-84&tri=&public=', 'region=84'],
])('a bookmark of the past means today what it meant: %s', (was, is) => {
  expect(today(was)).toBe(is);
});

test('an address of today is left alone', () => {
  expect(today('q=jardin&audience=jeunes&sort=qualite')).toBeNull();
});

import { expect, test } from '@jest/globals';
import { territoryBounds } from '@carrefour/config/geo';
import { dossierFrame } from './dossier-frame';

test('a dossier about one territory shows that territory, the smallest that its search names', () => {
  expect(dossierFrame('theme=EMP&departement=69')).toEqual(territoryBounds('dep-69'));
  expect(dossierFrame('region=84&departement=69')).toEqual(territoryBounds('dep-69'));
  expect(territoryBounds('dep-69')).not.toBeNull();
});

test('a dossier about several, or about none, is framed around its projects', () => {
  expect(['departement=69,01', 'departement=69&departement=01', 'theme=EMP', ''].map(dossierFrame)).toEqual([null, null, null, null]);
});

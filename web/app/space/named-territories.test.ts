import { expect, test } from '@jest/globals';
import { finder } from '../curation/finder.server';
import { nameTerritories, readTerritoryLines, toTerritoryLines } from './named-territories';

const find = (name: string) => finder.territory(name);

test('towns and groups of towns are read by their name, whatever its accents, or by their code', () => {
  expect(readTerritoryLines(['brest', 'Métropole de Lyon', 'com-69123', 'Lyon'], find)).toEqual({ codes: ['com-29019', 'epci-200046977', 'com-69123'], unknown: [] });
});

test('what nobody has is told, line by line', () => {
  expect(readTerritoryLines(['Brest', 'Nulle-Part-les-Bains'], find)).toEqual({ codes: ['com-29019'], unknown: ['Nulle-Part-les-Bains'] });
});

test('what is read is written again as it was, and two towns of one name stay themselves', () => {
  const codes = ['com-29019', 'com-97411', 'com-93066', 'epci-200046977'];
  const lines = toTerritoryLines(['reg-53', ...codes], find);
  expect(lines).toContain('Brest');
  expect(readTerritoryLines(lines, find).codes).toEqual(codes);
});

test('territories are named at every level, in the language of the page where they have a name in it', () => {
  expect(nameTerritories(['com-29019', 'dep-29', 'reg-53', 'epci-200046977', 'com-00000'], 'fr').map(({ name }) => name)).toEqual(['Brest', 'Finistère', 'Bretagne', expect.stringContaining('Lyon')]);
  expect(nameTerritories(['reg-53'], 'en')).toEqual([{ code: 'reg-53', name: 'Brittany' }]);
});

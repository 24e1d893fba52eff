import { expect, test } from '@jest/globals';
import { findCommune, findNamedCommune } from './find-commune.js';

const codeOf = (query: Parameters<typeof findCommune>[0]): string | undefined => findCommune(query)?.code;

test.each([
  [{ code: '69123' }, '69123'],
  [{ code: '2a004' }, '2A004'],
  [{ name: 'Caluire-et-Cuire', postcode: '69300' }, '69034'],
  [{ name: 'CALUIRE ET CUIRE', department: '69' }, '69034'],
  [{ name: 'L’Haÿ-les-Roses', department: '94' }, '94038'],
  [{ name: "L'HAY LES ROSES" }, '94038'],
  [{ name: 'St-Étienne', department: '42' }, '42218'],
  [{ name: 'ST ETIENNE CEDEX 2', postcode: '42007' }, '42218'],
  [{ name: 'Saint-Étienne', postcode: '42000' }, '42218'],
  [{ name: 'Mans (Le)', department: '72' }, '72181'],
  [{ name: 'le mans' }, '72181'],
  [{ name: 'Ajaccio', department: '2A' }, '2A004'],
  [{ name: 'Saint-Denis', department: '974' }, '97411'],
  [{ name: 'Saint-Denis (93)' }, '93066'],
  [{ name: 'Saint-Denis', postcode: '97400' }, '97411'],
  [{ name: 'Crèvecoeur-en-Brie', department: '77' }, '77144'],
  [{ name: 'Crèvecœur-en-Brie', department: '77' }, '77144'],
  [{ name: 'Saint-Martial', postcode: '17520' }, '17361'],
  [{ name: 'Villeneuve-les-Avignon', department: '30' }, '30351'],
])('%j is commune %s', (query, code) => {
  expect(codeOf(query)).toBe(code);
});

test.each(['Paris', 'Paris 12e', 'PARIS 12', 'Paris 12ème arrondissement', 'Paris 1er', 'Paris Paris 12e'])(
  '“%s” is Paris',
  (name) => {
    expect(codeOf({ name })).toBe('75056');
  },
);

test('an arrondissement’s code or postcode gives its city', () => {
  expect(codeOf({ code: '75112' })).toBe('75056');
  expect(codeOf({ postcode: '75012' })).toBe('75056');
  expect(codeOf({ name: 'Lyon 3' })).toBe('69123');
  expect(codeOf({ code: '13206' })).toBe('13055');
});

test('an old commune gives the commune it is now part of, and keeps its own name', () => {
  const jallais = findNamedCommune({ name: 'Jallais', department: '49' });
  expect(jallais?.commune.name).toBe('Beaupréau-en-Mauges');
  expect(jallais?.name).toBe('Jallais');
  expect(jallais?.old?.position?.lat).toBeCloseTo(47.2, 1);
});

test('a name cut by a spreadsheet is completed when one commune only begins so', () => {
  expect(codeOf({ name: 'Caluire-et-Cui', postcode: '69300' })).toBe('69034');
  expect(codeOf({ name: 'Sainte-M', department: '50' })).toBeUndefined();
});

test('an ambiguous name without a department is not guessed, unless one city is far bigger', () => {
  expect(codeOf({ name: 'Saint-Denis' })).toBeUndefined();
  expect(codeOf({ name: 'Sainte-Colombe' })).toBeUndefined();
  expect(codeOf({ name: 'Valence' })).toBe('26362');
});

test('a postcode of several communes does not choose one', () => {
  expect(codeOf({ postcode: '69300' })).toBe('69034');
  expect(codeOf({ postcode: '01500' })).toBeUndefined();
});

test('a name is never found in another department than the one given', () => {
  expect(findCommune({ name: 'Lyon', department: '44' })).toBeNull();
  expect(findCommune({ name: 'Nulle-Part-sur-Mer' })).toBeNull();
  expect(findCommune({})).toBeNull();
});

import { expect, test } from '@jest/globals';
import { suggestCommunes } from './suggest-communes.js';

const labels = (text: string, limit?: number): string[] =>
  suggestCommunes(text, limit).map(({ label }) => label);

test('the bigger city comes first, accents and case do not matter', () => {
  expect(labels('lyo')[0]).toBe('Lyon');
  expect(labels('SAINT ETIENNE')[0]).toBe('Saint-Étienne');
  expect(labels('st-éti')[0]).toBe('Saint-Étienne');
  expect(labels("l'hay")[0]).toBe("L'Haÿ-les-Roses");
  expect(labels('hay les')[0]).toBe("L'Haÿ-les-Roses");
  expect(labels('Caluire')[0]).toBe('Caluire-et-Cuire');
});

test('a department or a region whose name begins so comes before the communes', () => {
  expect(suggestCommunes('rhône')[0]).toMatchObject({
    kind: 'department',
    territory: 'dep-69',
    detail: 'Département (69)',
  });
  expect(suggestCommunes('bretagn')[0]).toMatchObject({ kind: 'region', territory: 'reg-53' });
  expect(suggestCommunes('rhone')[0]?.position?.lat).toBeCloseTo(45.87, 1);
});

test('a postcode proposes its communes, a department’s number the department', () => {
  expect(suggestCommunes('69300')).toMatchObject([{ kind: 'commune', code: '69034', detail: 'Rhône (69)' }]);
  expect(suggestCommunes('69')[0]).toMatchObject({ territory: 'dep-69' });
});

test('an arrondissement proposes its own position and its city’s page', () => {
  expect(suggestCommunes('Paris 12e')[0]).toMatchObject({
    territory: 'com-75056',
    label: 'Paris 12e',
    detail: '75012',
  });
});

test('a word inside a name is found after the names that begin so', () => {
  const found = labels('roses', 20);
  expect(found).toContain("L'Haÿ-les-Roses");
});

test('the limit is kept, and nothing gives nothing', () => {
  expect(suggestCommunes('saint', 5)).toHaveLength(5);
  expect(suggestCommunes('  ')).toEqual([]);
  expect(suggestCommunes('zzzzz')).toEqual([]);
});

test('a suggestion is made in less than 5 ms', () => {
  suggestCommunes('lyon');
  const texts = ['l', 'sai', 'saint jean', 'zzzz', '693', 'roses', 'villeneuve'];
  const start = performance.now();
  for (const text of texts) suggestCommunes(text);
  expect((performance.now() - start) / texts.length).toBeLessThan(5);
});

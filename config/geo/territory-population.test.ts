import { expect, test } from '@jest/globals';
import { territoryPopulation } from './territory-population.js';

test('a territory has the inhabitants of its communes', () => {
  const lyon = territoryPopulation({ kind: 'commune', code: '69123' }) ?? 0;
  const rhone = territoryPopulation({ kind: 'department', code: '69' }) ?? 0;
  const region = territoryPopulation({ kind: 'region', code: '84' }) ?? 0;
  expect(lyon).toBeGreaterThan(500_000);
  expect(rhone).toBeGreaterThan(lyon);
  expect(region).toBeGreaterThan(rhone);
});

test('a territory that nobody knows has no figure, rather than nought', () => {
  expect(territoryPopulation({ kind: 'commune', code: '00000' })).toBeNull();
  expect(territoryPopulation({ kind: 'epci', code: 'x' })).toBeNull();
});

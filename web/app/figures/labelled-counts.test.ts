import { expect, test } from '@jest/globals';
import { labelledCounts } from './labelled-counts';

test('what is not said is counted, and comes last, however many there are', () => {
  const counts = new Map([['non-precise', 90], ['JEU', 3], ['SEN', 7], ['ancien', 2]]);
  const label = (code: string) => ({ JEU: 'Jeunes', SEN: 'Seniors' })[code] ?? null;
  expect(labelledCounts(counts, label, 'Non précisé')).toEqual([
    { code: 'SEN', label: 'Seniors', count: 7 },
    { code: 'JEU', label: 'Jeunes', count: 3 },
    { code: 'non-precise', label: 'Non précisé', count: 90 },
  ]);
});

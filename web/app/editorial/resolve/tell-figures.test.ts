import { expect, test } from '@jest/globals';
import { tellFigures } from './tell-figures';

const counts = { projects: 640, partners: 58, departments: 90, updatedSinceYesterday: 12 };
const told = (some: Partial<typeof counts>) => tellFigures({ ...counts, ...some }, 'fr').map(({ value, label }) => `${value} ${label}`);

test('each figure leads to what it counts, and none of zero is shown', () => {
  expect(tellFigures(counts, 'fr').map(({ url }) => url)).toEqual(['/recherche', '/partenaires', '/territoires', '/recherche?sort=recent']);
  expect(told({ departments: 0 })).not.toContainEqual(expect.stringContaining('département'));
  expect(told({ departments: 0 })).toHaveLength(3);
});

test('the day everything is new, the same number is not said twice', () => {
  expect(told({ updatedSinceYesterday: 640 })).toEqual(['640 projets décrits', '58 organisations partenaires', '90 départements représentés']);
});

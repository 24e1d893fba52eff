import { expect, test } from '@jest/globals';
import { projectsPerInhabitants } from './projects-per-inhabitants';

test('a rate is given from 20,000 inhabitants and five projects, never under', () => {
  expect(projectsPerInhabitants(5, 20_000)).toBe(25);
  expect(projectsPerInhabitants(4, 20_000)).toBeNull();
  expect(projectsPerInhabitants(50, 19_999)).toBeNull();
  expect(projectsPerInhabitants(50, null)).toBeNull();
});

import { expect, test } from '@jest/globals';
import { toProjectDocument } from '../search/project-document.js';
import { aPublicProject } from '../testing/a-public-project.js';
import { areaTerritories } from './area-territories.js';

const documentOf = (...area: string[]) => toProjectDocument(aPublicProject({ area }), areaTerritories);

test('a project that acts on a whole department is found by that department and by its region', () => {
  expect(documentOf('dep-69')).toMatchObject({ region: ['84'], departement: ['69'], epci: ['non-precise'], located: false });
});

test('a project that acts on a region names no department', () => {
  expect(documentOf('reg-84')).toMatchObject({ region: ['84'], departement: ['non-precise'] });
});

test('a project that acts on an overseas commune is found in its department', () => {
  expect(documentOf('com-97411')).toMatchObject({ region: ['04'], departement: ['974'] });
});

test('a project that acts on an intercommunality is found by it, by its departments and its region, and names no commune', () => {
  expect(documentOf('epci-200046977')).toMatchObject({ epci: ['200046977'], departement: ['69'], region: ['84'], commune: ['non-precise'], commune_size: ['non-precise'] });
  expect(documentOf('epci-200035202').departement.length).toBeGreaterThan(0);
});

test('a project that acts on a commune, or on an arrondissement, is found by the commune, its size and its intercommunality', () => {
  for (const code of ['com-69123', 'com-69383']) expect(documentOf(code)).toMatchObject({ commune: ['69123'], epci: ['200046977'], commune_size: ['50000-plus'], departement: ['69'] });
});

test('a code that no territory has says nothing', () => {
  expect(documentOf('com-00000', 'epci-1')).toMatchObject({ region: ['non-precise'], commune: ['non-precise'] });
});

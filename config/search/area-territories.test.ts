import { expect, test } from '@jest/globals';
import { aPublicProject } from '../testing/a-public-project.js';
import { toProjectDocument } from './project-document.js';

test('a project that acts on a whole department is found by that department and by its region', () => {
  const document = toProjectDocument(aPublicProject({ area: ['dep-69'] }));
  expect(document).toMatchObject({ region: ['84'], departement: ['69'], located: false });
});

test('a project that acts on a region names no department', () => {
  expect(toProjectDocument(aPublicProject({ area: ['reg-84'] }))).toMatchObject({ region: ['84'], departement: ['non-precise'] });
});

test('a project that acts on an overseas commune is found in its department', () => {
  expect(toProjectDocument(aPublicProject({ area: ['com-97411'] }))).toMatchObject({ region: ['04'], departement: ['974'] });
});

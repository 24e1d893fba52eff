import { expect, test } from '@jest/globals';
import { toExported } from '../charter/to-exported.js';
import { aPublicProject } from '../testing/a-public-project.js';
import { apiProjectSchema, toApiProject } from './api-project.js';

test('a project of which something may not be passed on is still whole to a program: empty, named, with its partners and its address', () => {
  const project = aPublicProject({ summary: 'Ce qui reste ici', scale: 'local', restrictedFields: ['summary', 'scale', 'themes'] });
  const given = apiProjectSchema.parse(toApiProject(toExported(project), 'https://site.example'));
  expect(given).toMatchObject({ title: project.title, summary: null, scale: null, themes: [], restrictedFields: ['summary', 'scale', 'themes'], url: `https://site.example/projets/${project.slug}` });
});

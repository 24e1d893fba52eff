import { expect, test } from '@jest/globals';
import { toExported } from '../charter/to-exported.js';
import { aPublicProject } from '../testing/a-public-project.js';
import { apiProjectSchema, toApiProject } from './api-project.js';

test('a project of which something may not be passed on is still whole to a program: empty, named, with its partners and its address', () => {
  const project = aPublicProject({ summary: 'Ce qui reste ici', scale: 'local', restrictedFields: ['summary', 'scale', 'themes'] });
  const given = apiProjectSchema.parse(toApiProject(toExported(project), 'https://site.example'));
  expect(given).toMatchObject({ title: project.title, summary: null, scale: null, themes: [], restrictedFields: ['summary', 'scale', 'themes'], url: `https://site.example/projets/${project.slug}` });
});

test('a program reads of when the information is: the last day a source or a person spoke, never the day of an import', () => {
  const toldOn = (dates: Parameters<typeof aPublicProject>[0]) => toApiProject(aPublicProject({ importedAt: '2026-11-27T14:28:00.000Z', ...dates }), 'https://site.example').toldOn;
  expect(toldOn({ sourceDate: '2019-03-12' })).toBe('2019-03-12');
  expect(toldOn({ sourceDate: '2019-03-12', verifiedAt: '2025-06-01T08:00:00.000Z' })).toBe('2025-06-01');
  expect(toldOn({})).toBeNull();
});

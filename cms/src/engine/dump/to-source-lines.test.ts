import { aPublicProject } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { toSourceLines } from './to-source-lines.js';

const source = (slug: string) => ({
  partner: { id: slug, slug, name: slug, type: 'medias-solution' as const }, inventory: { slug: `i-${slug}`, name: slug }, url: null, site: null,
  licence: 'lo-2.0' as const, date: '2025-01-01', firstSeen: null, lastSeen: null,
});
const by = (...partners: string[]) => ({ by: 'partner' as const, partners, date: '2025-01-01' });

test('each source is given the fields it said, and no other', () => {
  const project = aPublicProject({
    title: 'Le jardin', summary: 'Un jardin', website: 'https://j.example', sources: [source('a'), source('b')],
    provenance: { title: by('a', 'b'), summary: by('a'), website: { by: 'person', partners: [], date: '2025-01-01' } },
  });
  expect(toSourceLines(project).map(({ partner, says }) => [partner, says])).toEqual([
    ['a', { title: 'Le jardin', summary: 'Un jardin' }], ['b', { title: 'Le jardin' }],
  ]);
});

test('what a licence keeps in, and what the public record does not hold, stay out', () => {
  const project = aPublicProject({ summary: 'Un jardin', sources: [source('a')], restrictedFields: ['summary'], provenance: { summary: by('a'), contact: by('a') } });
  expect(toSourceLines(project)[0]?.says).toEqual({});
});

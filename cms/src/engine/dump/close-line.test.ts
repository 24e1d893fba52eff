import { aPublicProject } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { closeLine } from './close-line';
import type { DumpLine } from './dump-lines';

const source = (slug: string) => ({
  partner: { id: slug, slug, name: slug, type: 'medias-solution' as const }, inventory: { slug: `i-${slug}`, name: slug }, url: null, site: null,
  licence: 'lo-2.0' as const, date: null, firstSeen: null, lastSeen: null,
});
const by = (...partners: string[]) => ({ by: 'partner' as const, partners, date: '2025-01-01' });
const project = aPublicProject({
  id: 'p', title: 'Le jardin', summary: 'Un jardin', startYear: 2001, scale: 'local', leadOrganisation: 'Les Jardiniers',
  carrier: { id: 'o', name: 'Les Jardiniers', siren: null, rna: null, legalForm: null, naf: null, commune: null, website: null, foundedYear: null, sources: [], provenance: {} },
  sources: [source('a'), source('b')], provenance: { title: by('a'), summary: by('a', 'b'), startYear: by('b'), leadOrganisation: by('b') },
}) as unknown as DumpLine;
const said = { project: 'p', partner: 'a', inventory: 'i-a', says: { title: 'Le jardin', summary: 'Un jardin' } };
const rules = (inventory: string, reserved: Record<string, 'prive' | 'collectif' | 'public'>) => new Map([[inventory, { excerptLimit: 600, reserved }]]);
const none = { rules: new Map(), reserved: new Map(), closed: new Set<string>() };

test('a line that nothing closed concerns is the very same line', () => {
  expect(closeLine('p', project, { ...none, rules: rules('i-a', { startYear: 'prive', summary: 'public' }), closed: new Set(['other']) })).toBe(project);
  expect(closeLine('p', said, { ...none, rules: rules('i-b', { summary: 'prive' }) })).toBe(said);
});

test('what a partner withholds since goes from the project and from its own line; the strictest of several sources wins', () => {
  const closures = { ...none, rules: rules('i-a', { summary: 'collectif', title: 'prive' }) };
  const line = closeLine('p', project, closures);
  expect(line).toMatchObject({ title: 'Le jardin', summary: null, startYear: 2001 });
  expect(line?.['provenance']).not.toHaveProperty('summary');
  expect(closeLine('p', said, closures)?.['says']).toEqual({ title: 'Le jardin' });
});

test('so does what the team reserves of one project, and the carrier with the lead organisation', () => {
  const line = closeLine('p', project, { ...none, reserved: new Map([['p', { scale: 'prive' as const }]]), rules: rules('i-b', { leadOrganisation: 'prive' }) });
  expect(line).toMatchObject({ summary: 'Un jardin', scale: null, leadOrganisation: null, carrier: null });
});

test('a project that is closed leaves the copy', () => {
  expect([closeLine('p', project, { ...none, closed: new Set(['p']) }), closeLine('p', said, { ...none, closed: new Set(['p']) })]).toEqual([null, null]);
});

test('closed once, a line stays as it is', () => {
  const closures = { ...none, rules: rules('i-b', { leadOrganisation: 'prive', startYear: 'prive' }), reserved: new Map([['p', { contact: 'prive' as const }]]) };
  const line = closeLine('p', project, closures);
  expect(line === null ? null : closeLine('p', line, closures)).toBe(line);
});

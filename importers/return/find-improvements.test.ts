import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import type { TableEntry } from '../push/cms-client.js';
import { findImprovements } from './find-improvements.js';

const beta = {
  partner: { id: 'b', slug: 'beta', name: 'Bêta', type: 'think-tanks-recherche' as const }, inventory: { slug: 'b', name: 'B' }, url: null, site: null,
  licence: 'lo-2.0' as const, date: null, firstSeen: null, lastSeen: null,
};
const project = aPublicProject({
  title: 'Alpha', summary: 'Réécrit', scale: 'local', startYear: 2012, website: 'https://a.example', sources: [beta],
  provenance: {
    title: { by: 'partner', partners: ['alpha'], date: '2020-01-01' }, summary: { by: 'person', partners: [], date: '2026-05-03T10:00:00.000Z' },
    scale: { by: 'partner', partners: ['beta'], date: '2021-01-01' }, startYear: { by: 'person', partners: [], date: '2026-05-03' },
    website: { by: 'partner', partners: ['beta'], date: '2021-01-01' },
  },
});
const entry: TableEntry = { key: '1', rows: [{ line: 2, cells: {} }], values: { title: 'Alpha', summary: 'Avant', startYear: 2012 }, project, record: null };

test('what the team or another partner made better is named, with its credit and date; what is one’s own is not', () => {
  expect(findImprovements(entry, 'alpha')).toEqual([
    { field: 'summary', now: 'Réécrit', by: 'l’équipe du Carrefour', date: '2026-05-03' },
    { field: 'scale', now: 'Local', by: 'Bêta', date: '2021-01-01' },
    { field: 'website', now: 'https://a.example', by: 'Bêta', date: '2021-01-01' },
  ]);
});

test('a partner’s own words written by hand are its own; another’s are that partner’s, and a carrier’s the carrier’s', () => {
  const byHand = (partners: string[], carrier?: true) => ({ by: 'person' as const, partners, date: '2026-05-03', ...(carrier && { carrier }) });
  const written = { ...entry, project: { ...project, provenance: { title: byHand(['alpha']), summary: byHand(['alpha']), scale: byHand(['beta']), website: byHand([], true) } } };
  expect(findImprovements(written, 'alpha').map(({ field, by }) => [field, by])).toEqual([['scale', 'Bêta'], ['website', 'le porteur du projet']]);
});

test('what another partner does not allow to be passed on is named, not copied', () => {
  const restricted = { ...entry, project: { ...project, restrictedFields: ['website'] } };
  expect(findImprovements(restricted, 'alpha')).toContainEqual({ field: 'website', now: 'voir la fiche', by: 'Bêta', date: '2021-01-01' });
});

test('a record whose project is not shown has nothing to give back but itself', () => {
  expect(findImprovements({ ...entry, project: null }, 'alpha')).toEqual([]);
});

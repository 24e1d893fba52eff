import { expect, test } from '@jest/globals';
import { aPublicProject } from '../testing/a-public-project.js';
import { rankOf } from './rank.js';

const term = { code: 'ENV', label: 'Environnement', labelEn: 'Environment', parent: null };
const simple = { summary: 'Un atelier de réparation ouvert à tous, le samedi.', themes: [term], audiences: [term], leadOrganisation: 'Une association' };
const full = { ...simple, description: 'x'.repeat(300), website: 'https://a.example', startYear: 2001, maturity: 'activite' as const, scale: 'national' as const };

test('a small sheet recorded this year comes before a full one that nobody has vouched for in years', () => {
  expect(rankOf(aPublicProject({ ...simple, sourceDate: '2026-02-01' }))).toBeGreaterThan(rankOf(aPublicProject({ ...full, sourceDate: '2022-02-01' })));
});

test('of two sheets as fresh, the fuller comes first, up to enough', () => {
  const [thin, enough] = [aPublicProject({ sourceDate: '2026-02-01' }), aPublicProject({ ...full, sourceDate: '2026-02-01' })];
  expect(rankOf(enough)).toBeGreaterThan(rankOf(thin));
  const image = { url: '/a', alt: 'a', credit: 'a', licence: 'cc0-1.0', width: 1, height: 1 };
  expect(rankOf(aPublicProject({ ...full, sourceDate: '2026-02-01', images: [image] }))).toBe(rankOf(enough));
});

test('a person’s check makes a sheet fresh, an import does not', () => {
  const old = aPublicProject({ ...simple, sourceDate: '2020-01-01' });
  expect(rankOf({ ...old, importedAt: '2026-01-01T00:00:00Z' })).toBe(rankOf(old));
  expect(rankOf({ ...old, verifiedAt: '2026-01-01T00:00:00Z' })).toBeGreaterThan(rankOf(old));
});

import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import { aboutExport, creditLine, Credits, exportDay } from './credits';

const source = (name: string, licence: 'lo-2.0' | 'odbl-1.0') => ({
  partner: { id: name, slug: name.toLowerCase(), name, type: 'medias-solution' as const }, inventory: { slug: 'i', name: 'Inventaire 2025' },
  url: null, site: 'https://partenaire.example', licence, date: null, firstSeen: null, lastSeen: null,
});

test('every source of what went out is named once, with its licence and how many projects it speaks of', () => {
  const credits = new Credits();
  credits.add(aPublicProject({ sources: [source('Zoé', 'lo-2.0'), source('Zoé', 'lo-2.0')] }));
  credits.add(aPublicProject({ sources: [source('Ève', 'odbl-1.0'), source('Zoé', 'lo-2.0')] }));
  expect(credits.list().map(({ partner, licenceLabel, projects }) => [partner, licenceLabel, projects])).toEqual([['Zoé', 'Licence Ouverte 2.0', 2], ['Ève', 'ODbL 1.0', 1]]);
});

test('a register that describes a carrier is named where the output tells of carriers, whatever its licence', () => {
  const credits = new Credits();
  credits.add(aPublicProject({ sources: [source('Zoé', 'lo-2.0')] }), [source('Registre', 'odbl-1.0')]);
  expect(credits.list().map(({ partner, licenceLabel }) => [partner, licenceLabel])).toEqual([['Registre', 'ODbL 1.0'], ['Zoé', 'Licence Ouverte 2.0']]);
});

test('a project’s credit says who, in which inventory, under which licence', () => {
  expect(creditLine({ sources: [source('Zoé', 'lo-2.0')] })).toBe('Zoé, Inventaire 2025, Licence Ouverte 2.0');
});

test('an output says its licence, its day in Paris and the search it comes from', () => {
  const about = aboutExport('https://site.example/recherche?q=pain', exportDay(new Date('2026-01-31T23:30:00Z')));
  expect(about).toMatchObject({ date: '2026-02-01', licence: 'cc-by-sa-4.0', licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/' });
  expect(about.citation).toContain('https://site.example/recherche?q=pain');
});

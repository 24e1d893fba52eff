import { expect, test } from '@jest/globals';
import type { Licence } from '../lists/licence.js';
import type { Source } from '../record/public-project.js';
import { aPublicProject } from '../testing/a-public-project.js';
import { toExported } from './to-exported.js';
import type { SharingRules } from './sharing-rules.js';
import { underCharter, type Charter } from './under-charter.js';

const source = (slug: string, licence: Licence): Source => ({
  partner: { id: slug, slug, name: slug, type: 'think-tanks-recherche' }, inventory: { slug: `${slug}-1`, name: slug }, url: null, site: null, licence,
  date: null, firstSeen: null, lastSeen: null,
});
const says = (...partners: string[]) => ({ by: 'partner' as const, partners, date: '2024-01-01' });
const charter = (rules: Record<string, Partial<SharingRules>>, changes: Partial<Charter> = {}): Charter => ({
  audience: 'public', reserved: {},
  rules: new Map(Object.entries(rules).map(([slug, own]) => [`${slug}-1`, { excerptLimit: 600, reserved: {}, ...own }])), ...changes,
});
const long = 'Une phrase qui se tient. '.repeat(60).trim();
const project = aPublicProject({
  summary: 'Résumé', description: long, themes: [{ code: 'EMP', label: 'Emploi', labelEn: 'Work', parent: null }], hasContact: true,
  sources: [source('a', 'lo-2.0'), source('b', 'cc-by-nc-4.0')],
  provenance: { title: says('a'), summary: says('b'), description: says('a'), themes: says('a', 'b') },
});

test('a partner’s text is cut at 600 signes, at whole sentences, unless it allows more', () => {
  const shown = underCharter(project, charter({ a: {}, b: {} })).description ?? '';
  expect(shown.length).toBeLessThanOrEqual(600);
  expect(shown).toMatch(/\.$/);
  expect(underCharter(project, charter({ a: { excerptLimit: 5000 }, b: {} })).description).toBe(long);
});

const byHand = (partners: string[], over?: string[]) => ({ ...project, provenance: { ...project.provenance, description: { by: 'person' as const, partners, date: '', ...(over && { over }) } } });

test('what a person of the team wrote where no partner says anything is not an excerpt', () => {
  const shown = underCharter(byHand([], []), charter({ a: {}, b: {} }));
  expect(shown.description).toBe(long);
  expect(shown.provenance['description']).toEqual({ by: 'person', partners: [], date: '' });
});

test('a correction by hand frees nothing: the partner’s limit, what it withholds and its licence hold for its own people, and for the team over its words', () => {
  for (const written of [byHand(['b']), byHand([], ['b']), byHand([])]) {
    expect(underCharter(written, charter({ a: {}, b: {} })).description?.length).toBeLessThanOrEqual(600);
    expect(underCharter(written, charter({ a: {}, b: {} })).restrictedFields).toContain('description');
    expect(underCharter(written, charter({ a: {}, b: { reserved: { description: 'prive' } } })).description).toBeNull();
  }
  expect(underCharter(byHand(['a']), charter({ a: { excerptLimit: 5000 }, b: {} }))).toMatchObject({ description: long, restrictedFields: ['summary', 'themes'] });
  // A partner that records nothing of it answers for what its people write: no file, no rule of a file.
  expect(underCharter(byHand(['c']), charter({ a: {}, b: {} }))).toMatchObject({ description: long, restrictedFields: ['summary', 'themes'] });
});

test('a field that a partner withholds is not shown, nor said to exist', () => {
  const shown = underCharter(project, charter({ a: { reserved: { description: 'prive' } }, b: {} }));
  expect(shown.description).toBeNull();
  expect(shown.provenance).not.toHaveProperty('description');
  expect(shown.summary).toBe('Résumé');
});

test('a field reserved to the collective is for members of any partner', () => {
  const rules = { a: {}, b: { reserved: { themes: 'collectif' as const } } };
  expect(underCharter(project, charter(rules)).themes).toEqual([]);
  expect(underCharter(project, charter(rules, { audience: 'collectif' })).themes).toHaveLength(1);
});

test('the team may reserve a field of one project, its contact included; never its name', () => {
  const shown = underCharter(project, charter({ a: {}, b: {} }, { reserved: { summary: 'prive', contact: 'prive', title: 'prive' } }));
  expect(shown).toMatchObject({ summary: null, hasContact: false, title: project.title });
});

test('a field that one of its sources does not allow to be passed on is shown, and left out of exports', () => {
  const shown = underCharter(project, charter({ a: {}, b: {} }));
  expect(shown).toMatchObject({ licence: null, summary: 'Résumé', restrictedFields: ['summary', 'themes'] });
  expect(toExported(shown)).toMatchObject({ title: project.title, summary: null, themes: [] });
  expect(toExported(shown).description).toBe(shown.description);
});

test('a project whose sources all allow it goes out whole, under the platform’s licence', () => {
  const open = { ...project, sources: [source('a', 'lo-2.0'), source('b', 'cc0-1.0')] };
  expect(underCharter(open, charter({ a: {}, b: {} }))).toMatchObject({ licence: 'cc-by-sa-4.0', restrictedFields: [] });
});

test('what comes from a partner that is named no more is restricted', () => {
  expect(underCharter({ ...project, sources: [source('a', 'lo-2.0')] }, charter({ a: {} })).restrictedFields).toEqual(['summary']);
});

const carrier = {
  id: 'o', name: 'Les Jardiniers', siren: '123456782', rna: null, legalForm: null, naf: null, commune: null, website: 'https://jardiniers.example', foundedYear: null,
  sources: [source('registre', 'proprietaire')], provenance: { name: says('registre') },
};
const carried = { ...project, leadOrganisation: 'Les Jardiniers', carrier, provenance: { ...project.provenance, leadOrganisation: says('a') } };

test('a project whose carrier is withheld does not tell it by the register either', () => {
  const shown = underCharter(carried, charter({ a: { reserved: { leadOrganisation: 'prive' } }, b: {} }));
  expect([shown.leadOrganisation, shown.carrier]).toEqual([null, null]);
  expect(underCharter(carried, charter({ a: {}, b: {} }, { reserved: { leadOrganisation: 'collectif' } })).carrier).toBeNull();
});

test('what a restricted register says of its carrier is shown, named among what exports leave out, and left out', () => {
  const shown = underCharter(carried, charter({ a: {}, b: {} }));
  expect([shown.carrier?.name, shown.restrictedFields]).toEqual(['Les Jardiniers', ['summary', 'themes', 'carrier']]);
  expect(toExported(shown)).toMatchObject({ leadOrganisation: 'Les Jardiniers', carrier: null });
});

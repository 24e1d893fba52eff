import { expect, test } from '@jest/globals';
import type { Word } from '../consolidate/contribution.js';
import type { Openness } from '../lists/openness.js';
import type { Source } from '../record/public-project.js';
import type { SharingRules } from './sharing-rules.js';
import { openWords, fieldsWithheld } from './withheld.js';

const source = (slug: string): Source => ({
  partner: { id: slug, slug, name: slug, type: 'think-tanks-recherche' }, inventory: { slug: `${slug}-1`, name: slug }, url: null, site: null, licence: 'lo-2.0', date: null, firstSeen: null, lastSeen: null,
});
const rules = (own: Record<string, Record<string, Openness>>): ReadonlyMap<string, SharingRules> => new Map(Object.entries(own).map(([slug, reserved]) => [`${slug}-1`, { excerptLimit: 600, reserved }]));
const word = (partner: string, date: string, values: Word['values'], inventory = `${partner}-1`): Word => ({ partner, inventory, key: '1', trust: 'reviewed', date, values });
const says = (...partners: string[]) => ({ by: 'partner' as const, partners, date: '2024-01-01' });
const closed = rules({ a: { summary: 'prive', supports: 'collectif' }, b: {} });

test('a field is withheld where a partner that gave it says so, and from whom it says', () => {
  const provenance = { title: says('a'), summary: says('a'), supports: says('a', 'b'), scale: says('b'), endYear: { by: 'person' as const, partners: ['a'], date: '' } };
  const byHand = (field: 'summary' | 'scale', partners: string[], over?: string[]) => fieldsWithheld({ [field]: { by: 'person' as const, partners, date: '', ...(over && { over }) } }, [source('a'), source('b')], closed, 'public');
  expect(fieldsWithheld(provenance, [source('a'), source('b')], closed, 'public')).toEqual(['summary', 'supports']);
  expect(fieldsWithheld(provenance, [source('a'), source('b')], closed, 'collectif')).toEqual(['summary']);
  expect(fieldsWithheld(provenance, [source('b')], closed, 'public')).toEqual([]);
  // A comma corrected by hand makes nothing public: neither by its own people, nor by the team over its words.
  expect([byHand('summary', ['a']), byHand('summary', []), byHand('summary', [], ['a'])]).toEqual([['summary'], ['summary'], ['summary']]);
  expect([byHand('summary', ['b']), byHand('summary', [], ['b']), byHand('summary', [], []), byHand('scale', ['a'])]).toEqual([[], [], [], []]);
});

test('what another source says is shown in its place, with that source’s credit', () => {
  const words = [word('a', '2025-01-01', { summary: 'De A', scale: 'local' }), word('b', '2020-01-01', { summary: 'De B' })];
  expect(openWords(words, ['summary'], closed, 'public')).toEqual({ fields: { summary: 'De B' }, provenance: { summary: { by: 'partner', partners: ['b'], date: '2020-01-01' } } });
});

test('where values add up, those that may be shown are', () => {
  const words = [word('a', '2025-01-01', { supports: [{ name: 'Ville' }] }), word('b', '2020-01-01', { supports: [{ name: 'Région' }] })];
  expect(openWords(words, ['supports'], closed, 'public').fields).toEqual({ supports: [{ name: 'Région' }] });
  expect(openWords(words, ['supports'], closed, 'collectif').fields.supports).toHaveLength(2);
});

test('what the partner wrote by hand is withheld as well, and nothing is made up where nobody else speaks', () => {
  const words = [word('a', '2025-01-01', { summary: 'De A' }), word('a', '2026-01-01', { summary: 'À la main' }, '')];
  expect(openWords(words, ['summary'], closed, 'public')).toEqual({ fields: {}, provenance: {} });
});

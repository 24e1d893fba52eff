import { expect, test } from '@jest/globals';
import { aPlace } from '../testing/a-place.js';
import { consolidate } from './consolidate.js';
import type { Contribution } from './contribution.js';

const entry = (changes: Partial<Contribution>): Contribution => ({
  partner: 'alpha', inventory: 'alpha-2020', key: '1', trust: 'trusted', date: '2020-01-01', values: { title: 'Alpha' }, ...changes,
});

test('the order of imports changes nothing', () => {
  const [a, b] = [entry({}), entry({ partner: 'beta', date: '2021-01-01', values: { title: 'Beta', summary: 'Un résumé' } })];
  expect(consolidate([a, b], [])).toEqual(consolidate([b, a], []));
  expect(consolidate([a, b], []).fields.title).toBe('Beta');
});

test('a trusted entry wins over a more recent reviewed one', () => {
  const reviewed = entry({ partner: 'beta', trust: 'reviewed', date: '2024-01-01', values: { title: 'Beta' } });
  expect(consolidate([reviewed, entry({})], []).fields.title).toBe('Alpha');
});

test('a person’s value wins over every entry and says so', () => {
  const { fields, provenance } = consolidate([entry({})], [{ field: 'title', value: 'À la main', by: 'x', at: '2025-02-02' }]);
  expect(fields.title).toBe('À la main');
  expect(provenance.title).toEqual({ by: 'person', partners: [], date: '2025-02-02' });
  const byCarrier = consolidate([entry({})], [{ field: 'title', value: 'De qui le porte', by: 'x', at: '2025-02-02', carrier: true }]);
  expect(byCarrier.provenance.title).toEqual({ by: 'person', partners: [], date: '2025-02-02', carrier: true });
});

test('places of several entries add up, each real place once', () => {
  const lyon = aPlace({ position: { lat: 45.76, lng: 4.835 }, precision: 'address' });
  const nearby = aPlace({ position: { lat: 45.7604, lng: 4.8352 }, precision: 'address' });
  const paris = aPlace({ position: { lat: 48.85, lng: 2.35 }, precision: 'address' });
  const { fields } = consolidate(
    [entry({ values: { title: 'A', places: [lyon, paris] } }), entry({ partner: 'beta', values: { title: 'A', places: [nearby] } })],
    [],
  );
  expect(fields.places).toHaveLength(2);
});

test('an empty value never hides what another partner says', () => {
  const silent = entry({ date: '2025-01-01', values: { title: 'A', themes: [] } });
  expect(consolidate([silent, entry({ partner: 'b', values: { title: 'A', themes: ['EMP'] } })], []).fields.themes).toEqual(['EMP']);
});

import { expect, test } from '@jest/globals';
import { settleRecord, type HeldRecord } from './settle-record.js';

const rules = { names: ['name', 'site', 'mission', 'places', 'kind'], required: { name: undefined, kind: 'autre' } };
const empty: HeldRecord = { fields: { kind: 'x' }, provenance: {} };
const says = (fields: Record<string, unknown>, partner = 'annuaire') => ({ partner, date: '2019-06-01', fields });
const from = (partner: string) => ({ by: 'partner' as const, partners: [partner], date: '2019-06-01' });
const person = { by: 'person' as const, partners: [], date: '2026-11-01' };

test('a source fills what is empty and is credited, the first of several field by field', () => {
  expect(settleRecord(empty, [says({ name: 'A', places: [] }), says({ name: 'B', places: ['x'] }, 'autre')], rules)).toEqual({
    fields: { kind: 'x', name: 'A', places: ['x'] }, provenance: { name: from('annuaire'), places: from('autre') },
  });
});

test('what was there before any source stays, and owes nothing to it', () => {
  const held = { fields: { kind: 'x', name: 'À la main' }, provenance: {} };
  expect(settleRecord(held, [says({ name: 'A', site: 'https://a.fr' })], rules)).toEqual({ fields: { kind: 'x', name: 'À la main', site: 'https://a.fr' }, provenance: { site: from('annuaire') } });
});

test('what a source filled follows it, and goes with it', () => {
  const held = settleRecord(empty, [says({ name: 'A', site: 'https://a.fr' })], rules);
  expect(settleRecord(held, [says({ name: 'A2' })], rules)).toEqual({ fields: { kind: 'x', name: 'A2' }, provenance: { name: from('annuaire') } });
  expect(settleRecord({ fields: { kind: 'x', mission: 'Notre' }, provenance: {} }, [], rules)).toEqual({ fields: { kind: 'x', mission: 'Notre' }, provenance: {} });
});

test('a person’s value stays, an emptied one too, and a name is never lost', () => {
  const held = { fields: { kind: 'x', name: 'Corrigé' }, provenance: { name: person, site: person, mission: from('annuaire') } };
  expect(settleRecord(held, [says({ name: 'A', site: 'https://a.fr' })], rules)).toEqual({ fields: { kind: 'x', name: 'Corrigé' }, provenance: { name: person, site: person } });
  expect(settleRecord({ fields: { name: 'A' }, provenance: { name: from('annuaire') } }, [], rules).fields).toMatchObject({ name: 'A' });
});

test('saying the same again changes nothing', () => {
  const sayings = [says({ name: 'A', site: 'https://a.fr' }), says({ mission: 'M' }, 'autre')];
  const once = settleRecord(empty, sayings, rules);
  expect(settleRecord(once, sayings, rules)).toEqual(once);
});

test('a required field that no source says has a stand-in, which gives way to the first that does', () => {
  const held = settleRecord({ fields: {}, provenance: {} }, [says({ name: 'A' })], rules);
  expect(held.fields).toEqual({ name: 'A', kind: 'autre' });
  expect(settleRecord(held, [says({ name: 'A', kind: 'asso' })], rules).fields).toEqual({ name: 'A', kind: 'asso' });
});

import { expect, test } from '@jest/globals';
import { aPlace } from '../testing/a-place.js';
import { judgedFields, qualityFields, qualityOf, scoreOf, type Sheet } from './quality.js';

const now = new Date('2026-11-26T12:00:00Z');
const perfect: Sheet = {
  images: 1, confirmed: '2026-06-01',
  fields: {
    title: 'T', summary: 's'.repeat(80), description: 'd'.repeat(400), themes: ['EMP'], audiences: ['X'], methods: ['Y'], scale: 'local', maturity: 'activite', startYear: 2020,
    places: [aPlace({ position: { lat: 45, lng: 4 } })], leadOrganisation: 'L', website: 'https://a.example/', contact: { email: 'a@b.example', phone: null, name: null, origin: null },
    experience: { need: 'N', how: null, cost: null, pitfalls: null, acceptsContact: false },
  },
};

test('a sheet that says everything, confirmed within the year, has 100 points, and one that says nothing has none', () => {
  expect(qualityOf(perfect, now)).toMatchObject({ score: 100, best: null });
  expect(qualityOf({ fields: { title: 'T' }, images: 0, confirmed: null }, now).score).toBe(0);
});

test.each(qualityFields.filter((field) => field !== 'confirmed' && field !== 'images'))('without its %s a sheet loses points, and is told so first', (field) => {
  const { [field]: _left, ...fields } = perfect.fields;
  const { score, best, parts } = qualityOf({ ...perfect, fields }, now);
  expect(score).toBe(100 - (parts[0]?.of ?? 0));
  expect(best).toBe(field);
});

test('a text that is begun gives part of its points', () => {
  expect(qualityOf({ ...perfect, fields: { ...perfect.fields, description: 'd'.repeat(200) } }, now).score).toBe(92);
});

test('a sheet nobody confirmed for over a year is worth less', () => {
  expect(qualityOf({ ...perfect, confirmed: '2025-06-01' }, now)).toMatchObject({ score: 96, best: 'confirmed' });
});

test('whoever scores ten thousand sheets needs to read the judged fields alone', () => {
  const read = new Set<string>();
  const noting = { get: (fields: Sheet['fields'], name: string) => (read.add(name), fields[name as keyof Sheet['fields']]) };
  for (const fields of [perfect.fields, {}]) qualityOf({ ...perfect, fields: new Proxy<Sheet['fields']>(fields, noting) }, now);
  expect([...read].sort()).toEqual([...judgedFields].sort());
});

test('the score alone is that of the whole judgement, and the best field the first of those that would raise it most', () => {
  const { themes: _themes, audiences: _audiences, ...fields } = perfect.fields;
  for (const sheet of [perfect, { ...perfect, fields }, { ...perfect, images: 0, fields }, { fields: {}, images: 0, confirmed: null }]) {
    const { score, best, parts } = qualityOf(sheet, now);
    expect(scoreOf(sheet, now)).toEqual({ score, best });
    expect([score, best]).toEqual([parts.reduce((sum, { points }) => sum + points, 0), (parts[0]?.of ?? 0) > (parts[0]?.points ?? 0) ? parts[0]?.field : null]);
  }
});

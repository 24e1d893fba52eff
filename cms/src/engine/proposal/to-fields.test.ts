import { expect, test } from '@jest/globals';
import { toFields } from './to-fields';
import { tellPlace } from './written-place';

const proposed = { title: 'Four', summary: 'Du pain', description: null, leadOrganisation: null, website: null, startYear: 2019, place: 'Crest 26400', theme: 'ENV', mine: true };

test('a proposal becomes the fields of a sheet; a commune is found and shown no more finely', () => {
  const fields = toFields(proposed, { name: 'Ana', email: 'ana@lieu.example' });
  expect(fields).toMatchObject({ title: 'Four', themes: ['ENV'], contact: { email: 'ana@lieu.example' }, places: [{ commune: { name: 'Crest' }, department: '26', visibility: 'commune' }] });
  expect(fields).not.toHaveProperty('description');
});

test('whoever only knows a project does not become its contact', () => {
  expect(toFields({ ...proposed, place: null, theme: null }, null)).toEqual({ title: 'Four', summary: 'Du pain', startYear: 2019 });
});

test('a postcode whose commune is not said stands in its middle, and whoever decides reads that it is not said', () => {
  expect(toFields({ ...proposed, place: '23200' }, null).places).toMatchObject([{ commune: null, postcode: '23200', precision: 'postcode', position: { lat: expect.any(Number) }, visibility: 'exact' }]);
  expect(tellPlace('23200')).toMatch(/^23200 \(une commune parmi \d+, non précisée\)$/);
  expect(tellPlace('23200 Aubusson')).toBe('23200 Aubusson');
});

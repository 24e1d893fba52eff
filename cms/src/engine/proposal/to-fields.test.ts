import { expect, test } from '@jest/globals';
import { toFields } from './to-fields';

const proposed = { title: 'Four', summary: 'Du pain', description: null, leadOrganisation: null, website: null, startYear: 2019, place: 'Crest 26400', theme: 'ENV', mine: true };

test('a proposal becomes the fields of a sheet; a commune is found and shown no more finely', () => {
  const fields = toFields(proposed, { name: 'Ana', email: 'ana@lieu.example' });
  expect(fields).toMatchObject({ title: 'Four', themes: ['ENV'], contact: { email: 'ana@lieu.example' }, places: [{ commune: { name: 'Crest' }, department: '26', visibility: 'commune' }] });
  expect(fields).not.toHaveProperty('description');
});

test('whoever only knows a project does not become its contact', () => {
  expect(toFields({ ...proposed, place: null, theme: null }, null)).toEqual({ title: 'Four', summary: 'Du pain', startYear: 2019 });
});

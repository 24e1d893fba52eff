import { expect, test } from '@jest/globals';
import { fieldsWithContacts, holdsContact } from './contact-in-values.js';

test('an address or a mobile number written by hand in a public text is noticed, with its field', () => {
  expect(fieldsWithContacts({
    title: 'Atelier de réemploi', description: 'Contact : jean.dupont@example.org ou 06 39 98 00 00.', supports: [{ name: 'Ville (mairie@ville.example)' }], summary: 'Depuis 2012, 1 200 repas.',
    experience: { need: 'Appeler le 06 39 98 00 01', how: null, cost: null, pitfalls: null, acceptsContact: true },
  })).toEqual(['description', 'supports', 'experience']);
});

test('a contact keeps its own, and an address of the web is none', () => {
  expect(fieldsWithContacts({ contact: { email: 'ana@lieu.example' }, website: 'https://ana@lieu.example', links: [{ kind: 'site', url: 'https://ana@lieu.example' }], area: null })).toEqual([]);
});

test('a name that only looks like an address stays', () => {
  expect(holdsContact('title', 'LE THE@TRE.COM')).toBe(false);
  expect(holdsContact('title', 'Café contact@exemple.org')).toBe(true);
});

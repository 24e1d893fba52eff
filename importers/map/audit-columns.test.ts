import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { auditColumns } from './audit-columns.js';
import { toColumnFinder } from './column-finder.js';
import { withContactColumns } from './with-contact-columns.js';

const audit = (headings: string[], changes = {}) => {
  const recipe = aRecipe(changes);
  return auditColumns(recipe, headings, toColumnFinder('csv', headings));
};

test('every column is read, ignored on purpose, or reported', () => {
  const found = audit(['id', 'titre', 'Logo', 'Nouvelle colonne'], { ignored: ['logo'] });
  expect(found.unread).toEqual(['Nouvelle colonne']);
});

test('a column of the recipe that the file has not is reported', () => {
  expect(audit(['id']).missing).toEqual(['titre']);
});

test('a contact column the recipe forgot is read as private', () => {
  const found = audit(['id', 'titre', 'E-mail du contact', 'Tél.']);
  expect(found).toMatchObject({ unread: [], contacts: { email: ['E-mail du contact'], phone: ['Tél.'] } });
  expect(withContactColumns(aRecipe(), found).fields['contact.email']).toMatchObject({ from: ['E-mail du contact'], operations: ['email'] });
});

test('a column that says whom to ask is private too, whatever it holds: a name, an address or a number', () => {
  const found = audit(['id', 'titre', 'Référente', 'Personne à contacter', 'Consommation responsable']);
  expect(found).toMatchObject({ unread: ['Consommation responsable'], contacts: { person: ['Référente', 'Personne à contacter'] } });
  const { fields } = withContactColumns(aRecipe(), found);
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(['contact.email', 'contact.phone', 'contact.name']));
});

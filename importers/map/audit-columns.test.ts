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

test('so is one that names it otherwise, or several at once', () => {
  expect(audit(['id', 'titre', 'Mél', 'Courriels', 'Téléphones', 'Contacts', 'Mobilité']).contacts).toEqual({ email: ['Mél', 'Courriels'], phone: ['Téléphones'], person: ['Contacts'] });
});

test('columns read for figures and distinctions are read like any other, those of the elements of a list too', () => {
  const rules = { figures: [{ value: { from: 'Emplois' }, label: { constant: 'emplois' } }], distinctions: [{ label: { from: 'Prix' }, year: { from: 'Millésime' } }] };
  expect(audit(['id', 'titre', 'Emplois', 'Prix'], rules)).toMatchObject({ unread: [], missing: ['Millésime'] });
  const nested = aRecipe({ figures: [{ each: 'chiffres', value: { from: 'valeur' }, label: { from: 'libelle' } }] });
  const headings = ['id', 'titre', 'chiffres.valeur', 'chiffres.libelle', 'chiffres.source'];
  expect(auditColumns(nested, headings, toColumnFinder('json', headings))).toMatchObject({ unread: ['chiffres.source'], missing: [] });
});

test('a column that says whom to ask is private too, whatever it holds: a name, an address or a number', () => {
  const found = audit(['id', 'titre', 'Référente', 'Personne à contacter', 'Consommation responsable']);
  expect(found).toMatchObject({ unread: ['Consommation responsable'], contacts: { person: ['Référente', 'Personne à contacter'] } });
  const { fields } = withContactColumns(aRecipe(), found);
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(['contact.email', 'contact.phone', 'contact.name']));
});

test('a column that only chooses among the elements of a list is read', () => {
  const headings = ['id', 'resume.lang', 'resume.text'];
  const recipe = aRecipe({ fields: { title: { from: 'resume[lang=fr].text' } } });
  expect(auditColumns(recipe, headings, toColumnFinder('json', headings)).unread).toEqual([]);
});

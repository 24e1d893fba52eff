import { expect, test } from '@jest/globals';
import { findEmail, findPhone, MASK, maskContacts, maskContactsInName } from './contact-in-text.js';

test('addresses and numbers are taken out of a public text', () => {
  expect(maskContacts('Écrire à Accueil@exemple.org ou 01 99 00 00 01, +33 6 39 98 00 00.')).toBe(`Écrire à ${MASK} ou ${MASK}, ${MASK}.`);
});

test('so are those written to escape notice, and numbers of other countries', () => {
  expect(maskContacts('accueil (at) exemple.org, accueil [arobase] exemple [point] org')).toBe(`${MASK}, ${MASK}`);
  expect(maskContacts('01/99/00/00/01 ou +32 2 555 12 12')).toBe(`${MASK} ou ${MASK}`);
});

test('dates, amounts and long numbers stay', () => {
  const text = 'Depuis 2012, 1 200 000 repas, SIRET 062 201 199 00031, le 01/02/2019, +12 % et +3 500 €.';
  expect(maskContacts(text)).toBe(text);
});

test('a name that only looks like an address stays whole', () => {
  expect(maskContactsInName('LE THE@TRE.COM')).toBe('LE THE@TRE.COM');
  expect(maskContactsInName('Café contact@exemple.org')).toBe(`Café ${MASK}`);
});

test('the first address and number of a cell are found', () => {
  expect(findEmail('Mail: Contact@Exemple.org')).toBe('contact@exemple.org');
  expect(findPhone('Tel: 01.99.00.01.35 Lien')).toBe('01.99.00.01.35');
  expect(findPhone('44/85')).toBeNull();
});

import { expect, test } from '@jest/globals';
import { holdsAddress, valueHolds, withoutAddress, withoutName } from './address-pattern';

const email = 'ana@x.fr';

test('an address is found in words, whatever its capitals', () => {
  for (const text of [email, 'Écrire à Ana@X.fr.', '<ana@x.fr>', 'ana@x.fr, puis', 'mailto:ana@x.fr?subject=a']) expect(holdsAddress(text, email)).toBe(true);
});

test('the address of somebody else that holds it is left alone', () => {
  for (const text of ['joana@x.fr', 'ana@x.fr.example', 'x.ana@x.fr', 'ana@x.france', 'l+ana@x.fr']) expect(holdsAddress(text, email)).toBe(false);
  expect(withoutAddress('joana@x.fr et ana@x.fr', email, '#')).toBe('joana@x.fr et #');
});

test('in what is about its holder, the name and the telephone go with the address; the rest stays', () => {
  const contact = { email: 'Ana@x.fr', name: 'Ana', phone: '06', origin: 'salon' };
  expect(withoutAddress([{ before: null, after: contact }], email, '#')).toEqual([{ before: null, after: { email: '#', name: '#', phone: '#', origin: 'salon' } }]);
  expect(withoutAddress({ name: 'Four', text: 'voir ana@x.fr' }, email, '#')).toEqual({ name: 'Four', text: 'voir #' });
});

test('a name goes where it stands alone, not where it is part of words', () => {
  expect(withoutName({ title: { by: 'person', name: 'Ana Sol' }, text: 'Ana Sol parle' }, ['Ana Sol'], '#')).toEqual({ title: { by: 'person', name: '#' }, text: 'Ana Sol parle' });
  expect(withoutName(['Ana Sol (Relais)', 'Ana Solène'], ['Ana Sol'], '#')).toEqual(['# (Relais)', 'Ana Solène']);
});

test('in the row a partner supplied too, under whatever heading: accents, capitals, numbers', () => {
  const cells = { Titre: 'Four', Courriel: 'Ana <Ana@x.fr>', Téléphone: 611223344, 'Nom du contact': 'Ana', Référent: 'Ana', PORTABLE: '06', Ville: 'Lyon' };
  expect(withoutAddress({ cells }, email, '#')).toEqual({ cells: { Titre: 'Four', Courriel: '#', Téléphone: '#', 'Nom du contact': '#', Référent: '#', PORTABLE: '#', Ville: 'Lyon' } });
});

test('an address at the head of a line is found in a record: the sign that JSON writes a line break with is no letter of it', () => {
  const record = { description: 'Pour venir :\nana@x.fr', places: [{ label: 'Ici' }] };
  expect(valueHolds(record, email)).toBe(true);
  expect(valueHolds({ description: 'Pour venir :\njoana@x.fr', year: 2020, none: null }, email)).toBe(false);
});

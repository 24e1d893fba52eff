import { expect, test } from '@jest/globals';
import { refuseContacts, withoutContacts } from './without-contacts';

test('a telephone number written in a description is not kept, and its field is told; the rest is', () => {
  expect(withoutContacts({ title: 'A', description: 'Appeler le 06 39 98 00 00' })).toEqual({ kept: { title: 'A' }, contacts: ['description'] });
});

test('none becomes public either', () => {
  expect(() => refuseContacts([{ field: 'summary', after: 'Écrire à ana@lieu.example' }])).toThrow('Contact');
  refuseContacts([{ field: 'contact', after: { email: 'ana@lieu.example' } }, { field: 'summary', after: 'Un jardin' }]);
});

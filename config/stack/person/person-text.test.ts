import { expect, test } from '@jest/globals';
import { personText } from './person-text.js';

test('an export reads as a letter: what is known, where, and in which files', () => {
  const text = personText({
    email: 'ana@x.fr', at: '2026-01-01T10:00:00Z', files: ['imports/a.csv'],
    parts: [{ what: 'Messages', table: 'messages', rows: [{ subject: 'Bonjour', body: 'une\ndeux', data: { a: 1 } }] }],
  });
  expect(text).toContain('sait de ana@x.fr');
  expect(text).toContain('Messages (1)\n------------');
  expect(text).toContain('  body : une\n    deux');
  expect(text).toContain('  data : {"a":1}');
  expect(text).toContain('  imports/a.csv');
});

test('somebody unknown is told so', () => {
  expect(personText({ email: 'x@x.fr', at: '2026', parts: [], files: [] })).toContain('Rien.');
});

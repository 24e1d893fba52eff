import { expect, test } from '@jest/globals';
import { makeCanaries } from './canary.js';
import { listener } from './listener.js';
import { withWord } from './with-word.js';

const canaries = makeCanaries();
const word = canaries.wordOf('message.note');
const phone = canaries.phoneOf('project.contact.phone');

test('a canary is heard however it is written down', () => {
  for (const told of [word, word.toUpperCase(), `<p>${word}.12</p>`, JSON.stringify({ a: `x ${word}` }), encodeURIComponent(`é${word}&`), `${word}@canari.example`]) expect([told, canaries.heardIn(told)]).toEqual([told, ['message.note']]);
  for (const told of [phone, phone.replaceAll(' ', ''), phone.replaceAll(' ', '.'), `+33 ${phone.slice(1)}`]) expect([told, canaries.heardIn(told)]).toEqual([told, ['project.contact.phone']]);
});

test('one that nobody planted is heard too, other words and numbers are not', () => {
  expect(canaries.heardIn('canari0123456789ab')).toEqual(['canari0123456789ab']);
  expect(canaries.heardIn('le canari jaune, les Canaries, 06 12 34 56 78')).toEqual([]);
});

test('a value keeps its shape with a canary in it', () => {
  expect(withWord('email', 'a@b.example', word)).toBe(`${word}@canari.example`);
  expect(withWord('text', 'https://exemple.fr/a', word)).toBe(`https://exemple.fr/a#${word}`);
  expect(JSON.parse(withWord('json', '{"summary":"Un jardin","place":{"code":"69123"}}', word))).toEqual({ summary: `Un jardin ${word}`, place: { code: '69123' } });
  expect(JSON.parse(withWord('json', '["ENV","HAB"]', word))).toEqual(['ENV', 'HAB', { note: word }]);
  expect(JSON.parse(withWord('json', null, word))).toEqual({ note: word });
});

test('a leak, a secret and an answer that failed are told with where they were; a text without any is not', () => {
  const ears = listener(canaries, 'temoin', ['a'.repeat(40)]);
  ears.hear('page', '/a', `<h1>temoin</h1> ${word}.3`);
  ears.hear('log', 'cms.log', `token ${'a'.repeat(40)} of ${'b'.repeat(40)}`, 503);
  ears.hear('page', '/b', 'rien');
  expect(ears.leaks()).toEqual(['message.note: page /a (1)', 'the secret aaaaaa…: log cms.log (1)']);
  expect(ears.troubles()).toEqual([expect.stringContaining('503 log cms.log')]);
  expect([ears.wasShown('page'), ears.wasShown('log'), ears.wasShown('dump')]).toEqual([true, false, false]);
});

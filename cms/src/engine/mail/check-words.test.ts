import { expect, test } from '@jest/globals';
import { problemOfWords } from './check-words';
import { fillTemplate } from './fill-template';
import { catalogue, entryOf } from './template-catalogue';
import { applicationDecided } from './templates/membership';

test('every template of the code is in the catalogue once, and passes its own rules', () => {
  const names = catalogue.map(({ code, language }) => `${code} ${language}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('application-decided-accepted en');
  for (const { words, slots } of catalogue) expect(problemOfWords(words, slots)).toBeNull();
});

test('a template is found by the words the code hands over', () => {
  expect(entryOf(applicationDecided.refused.fr)).toMatchObject({ code: 'application-decided-refused', language: 'fr' });
  expect(entryOf({ subject: 'Autre', text: '' })).toBeUndefined();
});

test('a slot nobody fills is refused by its name, and so is one that is missing', () => {
  expect(problemOfWords({ subject: 'Bonjour {prenom}', text: '{link}' }, ['link'])).toContain('{prenom}');
  expect(problemOfWords({ subject: 'Bonjour', text: 'Rien' }, ['link', 'answer'])).toContain('{link}, {answer}');
  expect(problemOfWords({ subject: ' ', text: 'Rien' }, [])).toContain('objet');
});

test('words that pass the rules can always be filled', () => {
  for (const { words, slots } of catalogue) expect(() => fillTemplate(words, Object.fromEntries(slots.map((slot) => [slot, 'x'])))).not.toThrow();
});

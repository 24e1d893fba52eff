import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('no file of templates is left out of the catalogue: the team can rewrite every mail', () => {
  const folder = join(process.cwd(), 'cms', 'src', 'engine', 'mail');
  const known = readFileSync(join(folder, 'template-catalogue.ts'), 'utf8');
  const files = readdirSync(join(folder, 'templates')).filter((name) => !name.includes('.test.') && name !== 'signature.ts').map((name) => name.replace(/\.ts$/, ''));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => !known.includes(`from './templates/${name}'`))).toEqual([]);
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

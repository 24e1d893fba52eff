import { expect, test } from '@jest/globals';
import { isEnglish } from './is-english';

test.each(['Create new entry', 'Search', 'This value is required', 'Last edited entries', 'Add new role'])(
  '« %s » is English',
  (text) => {
    expect(isEnglish(text)).toBe(true);
  },
);

test.each([
  'Créer une entrée',
  'Chercher',
  'À remplir.',
  'Page de démonstration',
  'L’incident est noté',
  'FOR',
  '{name} demande à rejoindre {partner}',
  'Textes du site sous licence CC BY-SA 4.0',
])('« %s » is not', (text) => {
  expect(isEnglish(text)).toBe(false);
});

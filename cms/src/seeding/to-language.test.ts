import { expect, test } from '@jest/globals';
import { toLanguage } from './to-language.js';

const menu = {
  heading: 'Chercher',
  headingEn: 'Search',
  links: [{ label: 'La carte', labelEn: 'The map', url: '/carte' }],
};

test('in French, the English words of a menu go away', () => {
  expect(toLanguage(menu, 'fr')).toEqual({
    heading: 'Chercher',
    links: [{ label: 'La carte', url: '/carte' }],
  });
});

test('in English, a menu has its English words and keeps its addresses', () => {
  expect(toLanguage(menu, 'en')).toEqual({ heading: 'Search', links: [{ label: 'The map', url: '/carte' }] });
});

test('what has no English word keeps its French one', () => {
  expect(toLanguage({ label: 'Éva', url: '/' }, 'en')).toEqual({ label: 'Éva', url: '/' });
});

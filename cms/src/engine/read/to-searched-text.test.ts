import { expect, test } from '@jest/globals';
import { toSearchedText } from './to-searched-text';

const page = {
  id: 'a1', slug: 'charte', title: 'La charte', lead: 'Ce qui nous lie.',
  blocks: [
    { __component: 'block.text', heading: 'Trois *engagements*', body: 'Voir [la méthode](/methode) et **tout dire**.' },
    { __component: 'block.cards', cards: [{ title: 'Ouvrir', text: 'Des données libres', linkUrl: '/donnees' }] },
    { __component: 'block.projects', query: 'theme=ENV', limit: 3 },
  ],
};

test('all that a page says to people is read, in its order and without its signs', () => {
  expect(toSearchedText(page)).toBe('La charte · Ce qui nous lie. · Trois engagements · Voir la méthode et tout dire . · Ouvrir · Des données libres');
});

test('the points of a list are read as words, in whatever part they stand', () => {
  expect(toSearchedText({ title: 'Adhérer', body: '- se reconnaître\n- partager' })).toBe('Adhérer · se reconnaître partager');
});

test('addresses, codes and settings are not words', () => {
  expect(toSearchedText(page)).not.toMatch(/methode\)|theme=|block\.|a1/);
});

test('what is told apart is not said twice, and nothing is endless', () => {
  expect(toSearchedText(page, ['title', 'lead', 'blocks'])).toBe('');
  expect(toSearchedText({ body: 'mot '.repeat(5_000) })).toHaveLength(6_000);
});

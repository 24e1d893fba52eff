import { expect, test } from '@jest/globals';
import { embeddedSearch, formatEmbed } from './embed-options';

const read = (query: string) => embeddedSearch(new URLSearchParams(query));

test('a reader’s words narrow the list, its own filters stay', () => {
  const { locked, shown } = read('q=jardin&departement=69&filtrer=1&mots=école');
  expect(locked.q).toBe('jardin');
  expect(shown).toMatchObject({ q: 'jardin école', facets: { departement: ['69'] } });
});

test('words are ignored where the site that embeds has not opened them', () => {
  expect(read('q=jardin&mots=école').shown.q).toBe('jardin');
});

test('an embed’s address says the same read and written again', () => {
  const { locked, options } = read('q=jardin&theme=ENV&look=sombre&filtrer=1&page=2');
  expect(formatEmbed(locked, options).toString()).toBe('q=jardin&theme=ENV&page=2&look=sombre&filtrer=1');
  expect(read('look=rose').options.look).toBe('auto');
});

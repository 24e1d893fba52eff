import { expect, test } from '@jest/globals';
import { listedWords } from './listed-words';

const theme = { code: 'ENV', label: 'Environnement', labelEn: 'Environment', parent: null };
const terms = { themes: new Map([['ENV', theme]]), audiences: new Map(), methods: new Map() };

test('a mail to confirm names what was chosen in our lists, in the reader’s language, and no word that was typed', () => {
  expect(listedWords('q=Gagnez+un+lot&theme=ENV&departement=23', terms, 'fr')).toBe('Environnement, Creuse');
  expect(listedWords('q=Gagnez+un+lot&theme=ENV', terms, 'en')).toBe('Environment');
  expect(listedWords('theme=Gagnez&departement=www.lot.example&distinction=Gagnez&dossier=gagnez', terms, 'fr')).toBe('');
});

import { expect, test } from '@jest/globals';
import { badTexts } from '../testing/bad-texts.js';
import { badWorkbooks } from '../testing/bad-workbooks.js';
import { readingsOf } from '../testing/rows-of.js';
import { readInventory } from './read-inventory.js';

const badFiles = { ...badWorkbooks, ...badTexts };
type Kind = keyof typeof badFiles;

/** What a person reads: the refusal of the whole file. It names the file, and says what to do. */
const refused: [Kind, string | RegExp, string | RegExp][] = [
  ['bomb', 'liste.csv se décompresse en plus de 200 Mo, ou bien plus qu’un classeur ordinaire (xl/media/vide.xml)', 'Enregistrez seulement la feuille utile'],
  ['bomb with lying headers', 'liste.csv se décompresse', 'Enregistrez seulement la feuille utile'],
  ['many entries', 'liste.csv contient 303 fichiers (au plus 200)', 'Enregistrez seulement la feuille utile'],
  ['one long text shared by every cell', 'liste.csv : la feuille, une fois dépliée, dépasse 200 Mo', 'Enregistrez seulement les lignes et colonnes utiles'],
  ['external entity', 'liste.csv contient une définition XML externe (DTD) dans xl/sharedStrings.xml', 'enregistrez-le à nouveau'],
  ['entities in UTF-16', 'liste.csv contient une définition XML externe (DTD)', 'enregistrez-le à nouveau'],
  ['macros', 'liste.csv contient des macros', 'enregistrez-le en .xlsx (sans macros)'],
  ['links to other workbooks', 'liste.csv dépend d’autres classeurs', 'rompez les liaisons'],
  ['a path out of the archive', 'liste.csv', /enregistrez-le à nouveau/],
  ['a zip that is no workbook', 'liste.csv est une archive zip', 'décompressez-la'],
  ['a document', 'liste.csv est un document Word', 'copiez son tableau'],
  ['an OpenDocument workbook', 'liste.csv est un classeur OpenDocument', 'enregistrez-le en .xlsx ou en CSV'],
  ['a cut file', 'liste.csv : archive illisible ou tronquée', 'enregistrez-le à nouveau'],
  ['malformed XML', /classeur illisible, abîmé, protégé ou trop lourd \(XML mal formé, ligne 1, caractère \d+\)/, 'Enregistrez la feuille utile'],
  ['no sheet that holds anything', 'liste.csv : aucune ligne de titres trouvée (feuilles : « Projets »)', 'read.headerRow'],
  ['empty', 'liste.csv est vide', 'vérifiez l’export'],
  ['a picture', 'liste.csv est une image', 'donnez un fichier CSV, XLSX ou JSON'],
  ['an old workbook', 'liste.csv est un classeur Excel ancien', 'enregistrez-le en .xlsx'],
  ['a web page', 'liste.csv est une page web', 'donnez un fichier CSV, XLSX ou JSON'],
  ['a binary file', 'liste.csv est un fichier binaire', 'donnez un fichier CSV, XLSX ou JSON'],
  ['no headings', 'liste.csv : la ligne 1 devrait porter les titres', 'Indiquez headerRow'],
  ['broken JSON', 'liste.csv, ligne 3, colonne 12 : JSON mal formé', 'Refaites l’export'],
  ['JSON that stops in the middle', 'liste.csv, ligne 1, colonne 29 : JSON mal formé', 'Refaites l’export'],
  ['JSON without a list', 'liste.csv : aucune liste d’objets', 'read.records'],
];

test.each(refused)('a file that cannot be read is refused whole, with its name, the place and the cure: %s', async (kind, what, cure) => {
  const reading = readInventory(badFiles[kind](), 'liste.csv');
  await expect(reading).rejects.toThrow(what);
  await expect(reading).rejects.toMatchObject({ name: 'RefusedFile' });
  await expect(reading).rejects.toThrow(cure);
}, 60_000);

/** What is told of rows: how many are good, and of each bad one its line, its column and what to do. */
const reported: [Kind, number[], [number, string | null, string | RegExp][]][] = [
  ['a cell too long, and a row of cells beyond the headings', [4], [[2, 'titre', 'Raccourcissez-la'], [3, null, '3 cellules pour 2 colonnes']]],
  ['a heading named __proto__', [2], []],
  ['one line of ten megabytes', [2, 4], [[3, null, /Ligne de 10.485.761 signes/]]],
  ['null characters', [2], [[3, 'titre', 'Ressaisissez la cellule']]],
  ['a cell of one megabyte', [2], [[3, 'titre', 'Raccourcissez-la']]],
  ['an unclosed quote', [2, 3, 4, 5], []],
  ['an unclosed quote that the next one closes', [2, 3, 4, 5, 6], []],
  ['ragged rows', [2], [[3, null, '2 cellules pour 3 colonnes'], [4, null, '5 cellules pour 3 colonnes']]],
  ['mixed encodings', [2, 3], [[4, 'titre', 'ressaisissez-la à la source']]],
  ['accents broken at the source', [2, 3], []],
  ['JSON nested a thousand times', [0], [[1, null, '100 niveaux imbriqués']]],
  ['JSON with a null character and a __proto__', [0], [[1, 'adresse.ville', 'Ressaisissez la cellule']]],
];

test.each(reported)('good rows are read, each bad one is told with its line, its column and the cure: %s', async (kind, good, bad) => {
  const readings = await readingsOf(await readInventory(badFiles[kind](), 'liste.csv'));
  expect(readings.filter(({ kind: is }) => is === 'row').map(({ line }) => line)).toEqual(good);
  const told = readings.filter((reading) => reading.kind === 'unreadable');
  expect(told.map(({ line, column }) => [line, column])).toEqual(bad.map(([line, column]) => [line, column]));
  for (const [index, [, , cure]] of bad.entries()) expect(told[index]?.reason).toMatch(cure);
}, 60_000);

test.each<[Kind, number, RegExp]>([
  ['an unclosed quote', 3, /Guillemet mal fermé à la ligne 3 : il avalait les lignes 3 à 5/],
  ['an unclosed quote that the next one closes', 3, /Guillemet mal fermé à la ligne 3 : il avalait les lignes 3 à 5/],
  ['mixed encodings', 3, /pas en UTF-8/],
  ['accents broken at the source', 3, /Refaites l’export en UTF-8/],
])('what was mended is said with its line: %s', async (kind, line, message) => {
  const inventory = await readInventory(badFiles[kind](), 'liste.csv');
  const notices = [...inventory.notices, ...(await readingsOf(inventory)).filter((reading) => reading.kind === 'notice')];
  expect(notices.map((notice) => [notice.line, notice.message])).toContainEqual([line, expect.stringMatching(message)]);
});

test('no file reaches the prototype of our objects', async () => {
  for (const kind of ['a heading named __proto__', 'JSON with a null character and a __proto__'] as const) await readingsOf(await readInventory(badFiles[kind](), 'liste.csv'));
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
}, 60_000);

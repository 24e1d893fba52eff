import { expect, test } from '@jest/globals';
import { importerSaid } from './importer-said';

test.each([
  ['titre proche de « structure », 11 valeurs différentes sur 13', 'heading close to “structure”, 11 different values out of 13'],
  ['d’après les valeurs, 100 % de communes connues', 'from its values, 100% of known towns'],
  ['Pas de titre : sans nom, un projet ne peut pas être publié. Remplissez cette colonne.', 'No title: a project without a name cannot be published. Fill in this column.'],
  ['Fichier lu en windows-1252 (il n’est pas en UTF-8). Si des accents sont abîmés, enregistrez-le en UTF-8.', 'File read as windows-1252 (it is not in UTF-8). If accents are damaged, save it in UTF-8.'],
  ['Ligne 7 : Guillemet mal fermé à la ligne 7 : la ligne a été relue sans lui. Doublez les guillemets à l’intérieur d’un texte.', 'Row 7: A quotation mark is not closed on row 7. Double the quotation marks within a text.'],
  ['CSV, point-virgule, UTF-8', 'CSV, semicolon, UTF-8'],
  [
    'https://exemple.fr/a : aucun sélecteur de la recette n’y trouve rien. La page demande d’abord un accord à des cookies, que nous ne donnons pour personne : demandez au site un export ou une API.',
    'https://exemple.fr/a: no selector of the recipe finds anything there. The page first asks for consent to cookies, which we give for nobody: ask the site for an export or an API.',
  ],
  [
    'Le site ne répond plus : 5 pages de suite sont illisibles. La dernière : https://exemple.fr/b répond 503.',
    'The site no longer answers: 5 pages in a row cannot be read. The last: https://exemple.fr/b answers 503.',
  ],
  // A partner’s own words are not the importer’s.
  ['titre proche de « feuille de route », textes de 40 signes en moyenne', 'heading close to “feuille de route”, texts of 40 characters on average'],
  ['par la feuille « Structures », colonne « Nom »', 'from the sheet “Structures”, column “Nom”'],
])('what the importer says is read in English: %s', (french, english) => expect(importerSaid(french)).toBe(english));

test('a sentence that nobody has put into English is shown as it was said', () => {
  expect(importerSaid('Une phrase nouvelle.')).toBe('Une phrase nouvelle.');
});

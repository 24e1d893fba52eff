import type { Readable } from 'node:stream';
import { maturities, scales, type AliasedTerm, type ImportContext, type Labelled } from '@carrefour/config';
import { writeWorkbook, type WrittenRow } from '@carrefour/config/workbook';

type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;
type Column = { readonly heading: string; readonly help: string; readonly examples: readonly [string, string]; readonly width: number };

const labelsOf = (terms: readonly AliasedTerm[], from: number): string => terms.filter(({ parent }) => parent !== null || terms.every((term) => term.parent === null)).slice(from, from + 2).map(({ label }) => label).join(' ; ');

/** The columns of the workbook, each under a heading that the site recognises by itself, with two examples. */
const toColumns = ({ themes, audiences, methods }: Taxonomy): readonly Column[] => [
  { heading: 'Identifiant', help: 'Un numéro ou un code à vous, jamais deux fois le même, qui ne change pas d’un envoi à l’autre.', examples: ['P-001', 'P-002'], width: 14 },
  { heading: 'Titre', help: 'Le nom du projet. Obligatoire.', examples: ['L’Épicerie du Coin', 'Atelier vélo des Lilas'], width: 34 },
  { heading: 'Résumé', help: 'Ce que fait le projet, en une ou deux phrases (600 signes au plus).', examples: ['Une épicerie de quartier tenue par ses habitants, ouverte à tous, qui vend à petit prix les produits des fermes voisines.', 'Un atelier où chacun apprend à réparer son vélo, avec des outils partagés.'], width: 60 },
  { heading: 'Description', help: 'Le récit complet, en plusieurs paragraphes si vous voulez.', examples: ['', ''], width: 60 },
  { heading: 'Thèmes', help: 'Un ou plusieurs, séparés par « ; ». Voir la feuille Listes.', examples: [labelsOf(themes, 0), labelsOf(themes, 4)], width: 36 },
  { heading: 'Publics', help: 'Un ou plusieurs, séparés par « ; ». Voir la feuille Listes.', examples: [labelsOf(audiences, 0), labelsOf(audiences, 2)], width: 28 },
  { heading: 'Méthodes', help: 'Façons d’agir : une ou plusieurs, séparées par « ; ». Voir la feuille Listes.', examples: [labelsOf(methods, 0), labelsOf(methods, 2)], width: 28 },
  { heading: 'Échelle', help: 'Une seule. Voir la feuille Listes.', examples: [scales[1]?.label ?? '', scales[1]?.label ?? ''], width: 18 },
  { heading: 'Maturité', help: 'Une seule. Voir la feuille Listes.', examples: [maturities[3]?.label ?? '', maturities[1]?.label ?? ''], width: 18 },
  { heading: 'Structure porteuse', help: 'L’organisation qui porte le projet.', examples: ['Association L’Épicerie du Coin', 'Les Lilas à vélo'], width: 32 },
  { heading: 'Adresse', help: 'Numéro et rue.', examples: ['12 rue de la Paix', ''], width: 30 },
  { heading: 'Code postal', help: 'Cinq chiffres.', examples: ['69100', '93260'], width: 12 },
  { heading: 'Commune', help: 'Le nom de la commune suffit, avec le code postal.', examples: ['Villeurbanne', 'Les Lilas'], width: 22 },
  { heading: 'Site web', help: 'L’adresse du site du projet.', examples: ['https://epicerie.example', ''], width: 30 },
  { heading: 'Année de début', help: 'Quatre chiffres.', examples: ['2019', '2022'], width: 14 },
  { heading: 'Courriel de contact', help: 'Reste privé : il ne sert qu’à transmettre des messages.', examples: ['contact@epicerie.example', ''], width: 28 },
];

function* tableRows(columns: readonly Column[]): Generator<WrittenRow> {
  yield { row: 1, cells: columns.map(({ heading }) => ({ value: heading, style: 'heading' })) };
  for (const index of [0, 1] as const) yield { row: index + 2, cells: columns.map(({ examples }) => ({ value: examples[index] })) };
}

function* listRows(lists: readonly (readonly [heading: string, labels: readonly string[]])[]): Generator<WrittenRow> {
  yield { row: 1, cells: lists.map(([heading]) => ({ value: heading, style: 'heading' })) };
  const longest = Math.max(...lists.map(([, labels]) => labels.length));
  for (let index = 0; index < longest; index += 1) yield { row: index + 2, cells: lists.map(([, labels]) => ({ value: labels[index] ?? '' })) };
}

function* helpRows(columns: readonly Column[]): Generator<WrittenRow> {
  yield { row: 1, cells: ['Colonne', 'Ce qu’on y met'].map((value) => ({ value, style: 'heading' })) };
  for (const [index, { heading, help }] of columns.entries()) yield { row: index + 2, cells: [{ value: heading }, { value: help }] };
  yield { row: columns.length + 3, cells: [{ value: 'Les deux lignes d’exemple' }, { value: 'Remplacez-les par vos projets avant d’envoyer le classeur.' }] };
}

const fixed = (list: readonly Labelled[]): string[] => list.map(({ label }) => label);
const terms = (list: readonly AliasedTerm[]): string[] => list.map(({ label }) => label);

/** A workbook to fill in, with two examples, what each column means, and the words the site knows today. */
export function writeTemplate(taxonomy: Taxonomy): Readable {
  const columns = toColumns(taxonomy);
  const lists: [string, string[]][] = [
    ['Thèmes', terms(taxonomy.themes)], ['Publics', terms(taxonomy.audiences)], ['Méthodes', terms(taxonomy.methods)], ['Échelle', fixed(scales)], ['Maturité', fixed(maturities)],
  ];
  return writeWorkbook([
    { name: 'Projets', rows: () => tableRows(columns), widths: columns.map(({ width }) => width), frozenRows: 1, filter: null },
    { name: 'Listes', rows: () => listRows(lists), widths: lists.map(() => 40), frozenRows: 1, filter: null },
    { name: 'Mode d’emploi', rows: () => helpRows(columns), widths: [28, 90], frozenRows: 1, filter: null },
  ]);
}

import type { Readable } from 'node:stream';
import { labelOf, maturities, scales, templateExamples, type AliasedTerm, type ImportContext, type Labelled } from '@carrefour/config';
import { toColumnLetters, writeWorkbook, type CellChoices, type WrittenRow } from '@carrefour/config/workbook';

type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;
type Column = { readonly heading: string; readonly help: string; readonly examples: readonly [string, string]; readonly width: number };

const labelsOf = (terms: readonly AliasedTerm[], codes: readonly string[]): string =>
  codes.flatMap((code) => terms.find((term) => term.code === code)?.label ?? []).join(' ; ');
const [FIRST, SECOND] = templateExamples;

/** The columns of the workbook, each under a heading that the site recognises by itself, with two examples. */
const toColumns = ({ themes, audiences, methods }: Taxonomy): readonly Column[] => [
  { heading: 'Identifiant', help: 'Un numéro ou un code à vous, jamais deux fois le même, qui ne change pas d’un envoi à l’autre.', examples: [FIRST.key, SECOND.key], width: 14 },
  { heading: 'Titre', help: 'Le nom du projet. Obligatoire.', examples: [FIRST.title, SECOND.title], width: 34 },
  { heading: 'Résumé', help: 'Ce que fait le projet, en une ou deux phrases (600 signes au plus).', examples: [FIRST.summary, SECOND.summary], width: 60 },
  { heading: 'Description', help: 'Le récit complet, en plusieurs paragraphes si vous voulez.', examples: ['', ''], width: 60 },
  { heading: 'Thèmes', help: 'Un ou plusieurs, séparés par « ; ». Voir la feuille Listes.', examples: [labelsOf(themes, FIRST.themes), labelsOf(themes, SECOND.themes)], width: 36 },
  { heading: 'Publics', help: 'Un ou plusieurs, séparés par « ; ». Voir la feuille Listes.', examples: [labelsOf(audiences, FIRST.audiences), labelsOf(audiences, SECOND.audiences)], width: 28 },
  { heading: 'Façons d’agir', help: 'Une ou plusieurs, séparées par « ; ». Voir la feuille Listes.', examples: [labelsOf(methods, FIRST.methods), labelsOf(methods, SECOND.methods)], width: 28 },
  { heading: 'Échelle', help: 'Une seule. Voir la feuille Listes.', examples: [labelOf(scales, FIRST.scale), labelOf(scales, SECOND.scale)], width: 18 },
  { heading: 'Avancement', help: 'Un seul mot. Voir la feuille Listes.', examples: [labelOf(maturities, FIRST.maturity), labelOf(maturities, SECOND.maturity)], width: 18 },
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
  yield { row: columns.length + 3, cells: [{ value: 'Les deux lignes d’exemple' }, { value: 'Remplacez-les par vos projets. Si elles restent telles quelles, elles ne sont pas importées.' }] };
}

const fixed = (list: readonly Labelled[]): string[] => list.map(({ label }) => label);
const terms = (list: readonly AliasedTerm[]): string[] => list.map(({ label }) => label);

/** Rows that offer the words of the lists. */
const LAST_ROW = 2_000;
const oneWord = new Set(['Échelle', 'Avancement']);

/** In each column of words, the cells offer those of its list; several may be written where a project may have several. */
const toChoices = (columns: readonly Column[], lists: readonly (readonly [heading: string, labels: readonly string[]])[]): CellChoices[] =>
  lists.map(([heading, labels], list) => {
    const [column, from] = [toColumnLetters(columns.findIndex((one) => one.heading === heading)), toColumnLetters(list)];
    const isOnly = oneWord.has(heading);
    return { cells: `${column}2:${column}${LAST_ROW}`, words: `Listes!$${from}$2:$${from}$${labels.length + 1}`, isOnly, help: isOnly ? 'Un mot de la liste.' : 'Un mot de la liste, ou plusieurs, séparés par « ; ».' };
  });

/** A workbook to fill in, with two examples, what each column means, and the words the site knows today. */
export function writeTemplate(taxonomy: Taxonomy): Readable {
  const columns = toColumns(taxonomy);
  const lists: [string, string[]][] = [
    ['Thèmes', terms(taxonomy.themes)], ['Publics', terms(taxonomy.audiences)], ['Façons d’agir', terms(taxonomy.methods)], ['Échelle', fixed(scales)], ['Avancement', fixed(maturities)],
  ];
  return writeWorkbook([
    { name: 'Projets', rows: () => tableRows(columns), widths: columns.map(({ width }) => width), frozenRows: 1, filter: null, choices: toChoices(columns, lists) },
    { name: 'Listes', rows: () => listRows(lists), widths: lists.map(() => 40), frozenRows: 1, filter: null },
    { name: 'Mode d’emploi', rows: () => helpRows(columns), widths: [28, 90], frozenRows: 1, filter: null },
  ]);
}

import { toPlainKey } from '@carrefour/config';
import { departmentAt, departmentOfPostcode, findDepartment } from '@carrefour/config/geo';
import { cleanPostcode } from '../map/clean-postcode.js';
import { SHEET_COLUMN } from '../read/read-sheets.js';
import type { Assignment } from './assign-columns.js';
import type { ColumnProfile } from './column-profile.js';
import { toHeadingWords } from './heading-words.js';
import type { Observed } from './observed.js';

type Refine = (assignments: readonly Assignment[], observed: Observed) => Assignment[];

const ignore = (assignment: Assignment, reason: string): Assignment => ({ ...assignment, target: 'ignored', confidence: 0.8, reason, rank: 0 });

/** A column of codes beside the column of their labels says nothing more, and codes of several years contradict each other: labels win. */
const dropCodeTwins: Refine = (assignments, { columns }) => {
  const profileOf = new Map(columns.map((column) => [column.heading, column]));
  const coded = (assignment: Assignment) => profileOf.get(assignment.heading)?.coded.find(({ field }) => field === assignment.target);
  const lists = assignments.filter(({ target }) => target === 'themes' || target === 'audiences' || target === 'methods' || target === 'distinctions.label');
  const isCodes = (assignment: Assignment) => (coded(assignment)?.codes ?? 0) > 0.7 || (toHeadingWords(assignment.heading).includes('code') && (coded(assignment)?.share ?? 0) < 0.9);
  const withLabels = lists.filter((assignment) => !isCodes(assignment));
  if (withLabels.length === 0) return [...assignments];
  return assignments.map((one) => (lists.includes(one) && isCodes(one) ? ignore(one, 'codes dont les libellés sont dans une autre colonne : les libellés font foi') : one));
};

const AT_LEAST = 10;
const ADDRESS = new Set(['places.address', 'places.postcode', 'places.commune', 'places.department', 'places.region']);

/** An address block moved against the rows (seen in a real export) would put projects elsewhere: where the two disagree too often, coordinates alone are read. */
const dropFalseAddresses: Refine = (assignments, { rows }) => {
  const of = (target: string) => assignments.find((one) => one.target === target && one.rank === 0)?.heading;
  const [lat, lng, postcode, department] = [of('places.lat'), of('places.lng'), of('places.postcode'), of('places.department')];
  if (lat === undefined || lng === undefined || (postcode ?? department) === undefined) return [...assignments];
  const compared = rows.slice(0, 120).flatMap((row) => {
    const position = { lat: Number((row[lat] ?? '').replace(',', '.')), lng: Number((row[lng] ?? '').replace(',', '.')) };
    const said = postcode !== undefined && row[postcode] !== undefined ? departmentOfPostcode(cleanPostcode(row[postcode]) ?? '') : department === undefined ? null : findDepartment(row[department]);
    if (row[lat] === undefined || row[lng] === undefined || said === null || Number.isNaN(position.lat + position.lng)) return [];
    const there = departmentAt(position);
    return there === null ? [] : [there === said];
  });
  const agree = compared.filter(Boolean).length / Math.max(1, compared.length);
  if (compared.length < AT_LEAST || agree >= 0.7) return [...assignments];
  const reason = `contredit les coordonnées sur ${Math.round((1 - agree) * 100)} % des lignes : seules les coordonnées sont lues`;
  return assignments.map((one) => (ADDRESS.has(one.target) ? ignore(one, reason) : one));
};

const isTick = ({ distinct, filled, rows, shares, texts }: ColumnProfile): boolean => distinct === 1 && filled < rows && filled >= rows * 0.03 && shares.words === 1 && shares.url === 0 && shares.boolean === 0 && (texts[0]?.[0].length ?? 0) >= 4 && (texts[0]?.[0].length ?? 0) <= 60;

/** Boxes to tick spread over columns: each holds one label or nothing. Together they are one list, if one of them is known to us. */
const gatherTicks: Refine = (assignments, { columns }) => {
  const left = columns.filter((column) => isTick(column) && !assignments.some(({ heading, confidence }) => heading === column.heading && confidence >= 0.6));
  if (left.length < 2 || new Set(left.map(({ texts }) => toPlainKey(texts[0]?.[0] ?? ''))).size < left.length) return [...assignments];
  const ticks = left.map(({ heading, texts }): Assignment => ({ heading, target: 'themes', confidence: 0.45, rank: 0, reason: `une étiquette par colonne (« ${texts[0]?.[0]} ») : une liste de thèmes à traduire` }));
  return [...assignments.filter(({ heading }) => !left.some((column) => column.heading === heading)), ...ticks];
};

/** Long texts that nothing else claims complete the description. */
const gatherTexts: Refine = (assignments, { columns }) => {
  const left = columns.filter(({ heading, meanLength, shares, languages }) => !assignments.some((one) => one.heading === heading) && meanLength >= 60 && shares.words > 0.8 && shares.url < 0.2 && languages.length > 0);
  const texts = left.map(({ heading }): Assignment => ({ heading, target: 'description', confidence: 0.4, rank: 1, reason: 'texte long sans autre place : joint à la description' }));
  return [...assignments, ...texts];
};

/** A file without a title imports nothing: the best names left, short and seldom repeated, are taken for it. */
const ensureTitle: Refine = (assignments, { columns }) => {
  if (assignments.some(({ target }) => target === 'title')) return [...assignments];
  const free = (column: ColumnProfile) => !assignments.some(({ heading, confidence, target }) => heading === column.heading && confidence >= 0.6 && target !== 'leadOrganisation');
  const score = ({ distinct, filled, rows, meanLength, shares }: ColumnProfile) => (shares.words < 0.8 || meanLength > 120 || meanLength < 4 || shares.url > 0.2 || shares.email > 0.2 || shares.uuid > 0 ? 0 : (distinct / Math.max(1, filled)) * (filled / Math.max(1, rows)));
  const [best] = [...columns].filter(free).sort((a, b) => score(b) - score(a));
  const chosen = best !== undefined && score(best) > 0 ? best : columns.find((column) => column.filled > 0 && free(column));
  if (chosen === undefined) return [...assignments];
  const title: Assignment = { heading: chosen.heading, target: 'title', confidence: 0.4, rank: 0, reason: 'noms courts et presque tous différents : à vérifier' };
  return [...assignments.filter(({ heading }) => heading !== chosen.heading), title];
};

/** Of two columns of web addresses, the one that only says « url » or « lien » is the page of the source. */
const tellSourcePage: Refine = (assignments, { columns }) => {
  if (assignments.some(({ target }) => target === 'sourceUrl')) return [...assignments];
  const second = assignments.find(({ heading, target, rank }) => target === 'website' && rank > 0 && columns.some((column) => column.heading === heading && column.distinct >= column.rows * 0.2 && column.shares.url >= 0.9));
  return assignments.map((one) => (one === second ? { ...one, target: 'sourceUrl', rank: 0, reason: 'seconde colonne d’adresses web : sans doute la page de la fiche d’origine' } : one));
};

const FEW_YEARS = 3;

/** « Créée le » beside a date of last change, and within few years: when the sheet was written, not when the project began. */
const tellRecordDates: Refine = (assignments, { columns }) => {
  if (!assignments.some(({ target }) => target === 'sourceDate')) return [...assignments];
  const years = ({ texts }: ColumnProfile) => new Set(texts.flatMap(([text]) => /(?:19|20)\d{2}/.exec(text)?.[0] ?? []));
  const isOfSheet = ({ heading, target }: Assignment) => target === 'startYear' && /^cree*s? le$/.test(toPlainKey(heading.split('.').at(-1) ?? '').replace(/_/g, ' ')) && columns.some((column) => column.heading === heading && years(column).size <= FEW_YEARS);
  return assignments.map((one) => (isOfSheet(one) ? ignore(one, 'date où la fiche a été écrite, à côté de sa mise à jour : si c’est celle du projet, lisez-la pour startYear') : one));
};
/** A name beside the parts of a place, and of nothing else, is that of the place: `locations[].label`. */
const tellPlaceNames: Refine = (assignments) => {
  const above = (heading: string) => heading.split('.').slice(0, -1).join('.');
  const isOfPlace = ({ heading }: Assignment) => {
    const beside = assignments.filter((other) => other.heading !== heading && other.target !== 'ignored' && other.heading.startsWith(`${above(heading)}.`));
    return above(heading) !== '' && beside.length > 0 && beside.every(({ target }) => target.startsWith('places.'));
  };
  return assignments.map((one) => (/\.(label|name|nom|libelle|title|titre)$/.test(one.heading) && isOfPlace(one) ? { ...one, target: 'places.label', rank: 0, reason: 'nom donné à chaque lieu' } : one));
};

/** The column we add to tell the sheets of a workbook apart. */
const dropSheetNames: Refine = (assignments, { read, columns }) =>
  read.sheets === undefined ? [...assignments] : [...assignments.filter(({ heading }) => heading !== SHEET_COLUMN), ...columns.filter(({ heading }) => heading === SHEET_COLUMN).map(({ heading }): Assignment => ({ heading, target: 'ignored', confidence: 0.8, rank: 0, reason: 'la feuille dont vient chaque ligne : à lire si elle dit une année ou un prix' }))];

/** What is the same on every row tells nothing of any of them, where nothing of ours is called so. */
const dropConstants: Refine = (assignments, { columns }) => [
  ...assignments,
  ...columns.filter(({ heading, rows, filled, distinct }) => rows >= 3 && filled === rows && distinct === 1 && !assignments.some((one) => one.heading === heading))
    .map(({ heading, texts }): Assignment => ({ heading, target: 'ignored', confidence: 0.6, rank: 0, reason: `« ${texts[0]?.[0].slice(0, 60) ?? ''} » sur toutes les lignes` })),
];

const steps: readonly Refine[] = [tellRecordDates, tellPlaceNames, dropSheetNames, tellSourcePage, dropCodeTwins, dropFalseAddresses, gatherTicks, gatherTexts, ensureTitle, dropConstants];

/** What columns are for, once looked at together and not one by one. */
export const refineAssignments = (assignments: readonly Assignment[], observed: Observed): Assignment[] =>
  steps.reduce<Assignment[]>((kept, refine) => refine(kept, observed), [...assignments]);

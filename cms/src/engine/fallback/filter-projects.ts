import { earlyMaturities, NON_PRECISE, readLaureate, recordedSince, type ProjectField, type SearchState } from '@carrefour/config';
import { projectTable, voucherLink } from '../project-row/join-tables';
import type { TaxonomyField } from '../project-row/scalar-fields';
import { currentCodes } from '../project-row/term-ids';
import { tableOf } from '../strapi';
import { byCommune } from './by-commune';
import { byDates, byToldYear } from './by-dates';
import { byTerritory } from './by-territory';
import { foldText } from './fold-text';
import { linkedTerms } from './linked-terms';
import { orByTermName } from './or-by-term-name';
import { components, type Query, type Reading } from './reading';
import { byBox } from './shown-positions';
import { whereTold } from './where-told';

/** One facet keeps what has at least one of its values; `non-precise` keeps what has no value. */
function anyOf(query: Query, values: readonly string[], matching: (codes: string[]) => Query, all: () => Query): void {
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (codes.length > 0) either.orWhereExists(matching(codes));
    if (values.includes(NON_PRECISE)) either.orWhereNotExists(all());
  });
}

/** A theme holds those below it; a code of the past stands for the terms that replaced it. */
function byTaxonomy(reading: Reading, query: Query, field: TaxonomyField, values: readonly string[]): void {
  const { references, terms } = reading;
  const withPartsOf = (codes: readonly string[]) => {
    const now: string[] = codes.flatMap((code) => currentCodes(code, terms[field]));
    return [...now, ...[...references.terms[field].values()].filter(({ parent }) => parent !== null && now.includes(parent)).map(({ code }) => code)];
  };
  anyOf(query, values, (codes) => linkedTerms(reading, field, withPartsOf(codes)), () => linkedTerms(reading, field));
}

function byColumn({ strapi }: Reading, query: Query, column: string, values: readonly (string | number)[]): void {
  const name = `${projectTable(strapi)}.${column}`;
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    either.whereIn(name, codes);
    if (values.includes(NON_PRECISE)) either.orWhereNull(name);
  });
}

/** PostgreSQL refuses to compare a number with a word: what is no year is no year of any project. */
const yearsOf = (values: readonly string[]) => values.flatMap((value): (string | number)[] => (value === NON_PRECISE ? [value] : /^\d{1,4}$/.test(value) ? [Number(value)] : []));

/**
 * Projects recorded in an inventory of these partners, or vouched for by them. Lists of ids, not a question asked of
 * each row: SQLite would answer that one from the inventory's whole index, every time (hours at 100,000 projects).
 */
function byPartner({ strapi, trx, references }: Reading, query: Query, values: readonly string[]): void {
  const { table, owner, target } = voucherLink(strapi);
  const [projects, partners] = [projectTable(strapi), tableOf(strapi, 'api::partner.partner')];
  const credited = [...references.inventories.values()].flatMap(({ slug, partner }) => (partner === null ? [] : [{ slug, partner: partner.slug }]));
  const recorded = (slugs: string[]) => trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', slugs).whereNotNull('project_id').select('project_id');
  const vouched = () => trx(table).join(partners, `${partners}.id`, `${table}.${target}`).whereNotNull(`${partners}.published_at`).select(`${table}.${owner}`);
  query.where((either) => {
    either.whereIn(`${projects}.document_id`, recorded(credited.filter(({ partner }) => values.includes(partner)).map(({ slug }) => slug)));
    either.orWhereIn(`${projects}.id`, vouched().whereIn(`${partners}.slug`, values));
    if (values.includes(NON_PRECISE)) {
      either.orWhere((none) => none.whereNotIn(`${projects}.document_id`, recorded(credited.map(({ slug }) => slug))).whereNotIn(`${projects}.id`, vouched()));
    }
  });
}

function byDistinction(reading: Reading, query: Query, values: readonly string[]): void {
  const table = tableOf(reading.strapi, 'project.distinction');
  const awarded = () => components(reading, 'distinctions', 'project.distinction');
  anyOf(query, values, (labels) => awarded().whereIn(`${table}.label`, labels), awarded);
}

/** Who was given a distinction in one year. */
function byLaureate(reading: Reading, query: Query, values: readonly string[]): void {
  const table = tableOf(reading.strapi, 'project.distinction');
  const awarded = () => components(reading, 'distinctions', 'project.distinction');
  const given = (names: readonly string[]) =>
    awarded().where((either) => {
      either.whereRaw('1 = 0');
      for (const { label, year } of names.flatMap((name) => readLaureate(name) ?? [])) either.orWhere({ [`${table}.label`]: label, [`${table}.year`]: year });
    });
  anyOf(query, values, given, awarded);
}

/** At an early stage, or recorded within a year: here, and by its source where that one says when. */
export function byNewness(reading: Reading, query: Query): void {
  const table = projectTable(reading.strapi);
  const since = recordedSince();
  query.where((either) => {
    either.where((early) => whereTold(reading, early.whereIn(`${table}.maturity`, [...earlyMaturities]), ['maturity']));
    either.orWhere((recent) => recent.where(`${table}.created_at`, '>=', since).where((dated) => dated.whereNull(`${table}.source_date`).orWhere(`${table}.source_date`, '>=', since.toISOString().slice(0, 10))));
  });
}

/** The fields of a project that a facet tells something of: none of a partner, which is credited whatever it withholds. */
const tells: Record<keyof SearchState['facets'], readonly ProjectField[]> = {
  theme: ['themes'], audience: ['audiences'], method: ['methods'], scale: ['scale'], maturity: ['maturity'], year: ['startYear'], distinction: ['distinctions'], laureate: ['distinctions'], partner: [], told: [], dossier: [],
  region: ['places', 'area'], departement: ['places', 'area'], commune: ['places', 'area'], epci: ['places', 'area'], 'commune-size': ['places', 'area'],
};

/** The texts that words are looked for in, beside the title. */
export const searchedTexts: readonly ProjectField[] = ['summary', 'description', 'leadOrganisation', 'places'];

/** The words of a text somebody withholds find nothing; those of the title always do, as they are written. */
function byWord(reading: Reading, query: Query, word: string): void {
  const table = projectTable(reading.strapi);
  query.where((either) => {
    either.where((text) => whereTold(reading, text.where(`${table}.search_text`, 'like', `%${word}%`), searchedTexts));
    either.orWhereRaw('lower(??) like ?', [`${table}.title`, `%${word}%`]);
    orByTermName(reading, either, word);
  });
}

/** Narrows a query over projects to what has these facets, whoever withholds them. */
export function byFacets(reading: Reading, query: Query, facets: SearchState['facets']): void {
  if (facets.theme) byTaxonomy(reading, query, 'themes', facets.theme);
  if (facets.audience) byTaxonomy(reading, query, 'audiences', facets.audience);
  if (facets.method) byTaxonomy(reading, query, 'methods', facets.method);
  if (facets.scale) byColumn(reading, query, 'scale', facets.scale);
  if (facets.maturity) byColumn(reading, query, 'maturity', facets.maturity);
  if (facets.year) byColumn(reading, query, 'start_year', yearsOf(facets.year));
  if (facets.partner) byPartner(reading, query, facets.partner);
  if (facets.region) byTerritory(reading, query, 'region', facets.region);
  if (facets.departement) byTerritory(reading, query, 'department', facets.departement);
  for (const facet of ['commune', 'epci', 'commune-size'] as const) {
    const values = facets[facet];
    if (values) byCommune(reading, query, facet, values);
  }
  if (facets.distinction) byDistinction(reading, query, facets.distinction);
  if (facets.laureate) byLaureate(reading, query, facets.laureate);
  if (facets.told) byToldYear(reading, query, facets.told);
}

/** The fields that facets tell something of. */
export const toldBy = (facets: SearchState['facets']): Set<ProjectField> =>
  new Set(Object.entries(tells).flatMap(([facet, fields]) => (facets[facet as keyof typeof tells] ? fields : [])));

/** Narrows a query over published projects, but for the dossiers it names (by-dossier.ts), to the words, facets, identifiers and box of a search; its circle is measured apart. */
export function filterProjects(reading: Reading, query: Query, { q, facets, ids, emerging, dates, bbox, near }: SearchState): void {
  const table = projectTable(reading.strapi);
  for (const word of foldText(q).split(' ').filter(Boolean)) byWord(reading, query, word);
  byFacets(reading, query, facets);
  if (emerging) byNewness(reading, query);
  byDates(reading, query, dates);
  if (ids.length > 0) query.where((either) => either.whereIn(`${table}.document_id`, ids).orWhereIn(`${table}.slug`, ids));
  if (bbox !== null) byBox(reading, query, bbox);
  const asked = toldBy(facets);
  if (bbox !== null || near !== null) asked.add('places');
  if (asked.size > 0) whereTold(reading, query, [...asked]);
}

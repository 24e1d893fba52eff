import { departments, NON_PRECISE, type SearchState } from '@carrefour/config';
import type { Knex } from 'knex';
import { componentLink, projectTable, taxonomyLink, voucherLink } from '../project-row/join-tables';
import { taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import type { InventoryReference } from '../read/references';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { foldText } from './fold-text';

type Query = Knex.QueryBuilder;
type Inventories = ReadonlyMap<string, InventoryReference>;
const KM_PER_DEGREE = 111.2;

/** Rows of a component owned by the project row of the outer query. */
function components(strapi: Strapi, trx: Transaction, field: string, uid: string): Query {
  const link = componentLink(strapi);
  const table = tableOf(strapi, uid);
  return trx(link.table).join(table, `${table}.id`, `${link.table}.${link.target}`).where(`${link.table}.field`, field)
    .whereRaw('?? = ??', [`${link.table}.${link.owner}`, `${projectTable(strapi)}.id`]).select(trx.raw('1'));
}

/** One facet: any of the values, `non-precise` being the absence of any. */
function anyOf(query: Query, values: readonly string[], matching: (codes: string[]) => Query, all: () => Query): void {
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (codes.length > 0) either.orWhereExists(matching(codes));
    if (values.includes(NON_PRECISE)) either.orWhereNotExists(all());
  });
}

function byTaxonomy(strapi: Strapi, trx: Transaction, query: Query, field: TaxonomyField, values: readonly string[]): void {
  const link = taxonomyLink(strapi, field);
  const table = tableOf(strapi, taxonomyFields[field]);
  const linked = () => trx(link.table).join(table, `${table}.id`, `${link.table}.${link.target}`)
    .whereRaw('?? = ??', [`${link.table}.${link.owner}`, `${projectTable(strapi)}.id`]).select(trx.raw('1'));
  anyOf(query, values, (codes) => linked().whereIn(`${table}.code`, codes), linked);
}

function byPlace(strapi: Strapi, trx: Transaction, query: Query, column: string, shown: readonly string[], values: readonly string[]): void {
  const table = tableOf(strapi, 'project.place');
  const placed = () => components(strapi, trx, 'places', 'project.place').whereIn(`${table}.visibility`, shown).whereNotNull(`${table}.${column}`);
  anyOf(query, values, (codes) => placed().whereIn(`${table}.${column}`, codes), placed);
}

/** A territory holds the projects placed there and those that act on it, or on a part of it, as a whole. */
function byTerritory(strapi: Strapi, trx: Transaction, query: Query, column: 'region' | 'department', values: readonly string[]): void {
  const places = tableOf(strapi, 'project.place');
  const areas = tableOf(strapi, 'project.area');
  const placed = () => components(strapi, trx, 'places', 'project.place').whereNot(`${places}.visibility`, 'hidden').whereNotNull(`${places}.${column}`);
  const acting = () => components(strapi, trx, 'area', 'project.area');
  const codes = values.filter((value) => value !== NON_PRECISE);
  const parts = codes.flatMap((code) => (column === 'region' ? departments.filter(({ region }) => region === code).map((own) => own.code) : [code]));
  query.where((either) => {
    if (codes.length > 0) {
      either.orWhereExists(placed().whereIn(`${places}.${column}`, codes));
      either.orWhereExists(acting().where((area) => {
        if (column === 'region') area.orWhereIn(`${areas}.code`, codes.map((code) => `reg-${code}`));
        for (const department of parts) area.orWhere(`${areas}.code`, `dep-${department}`).orWhere(`${areas}.code`, 'like', `com-${department}%`);
      }));
    }
    if (values.includes(NON_PRECISE)) either.orWhere((none) => none.whereNotExists(placed()).whereNotExists(acting()));
  });
}

function byColumn(strapi: Strapi, query: Query, column: string, values: readonly string[]): void {
  const name = `${projectTable(strapi)}.${column}`;
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    either.whereIn(name, codes);
    if (values.includes(NON_PRECISE)) either.orWhereNull(name);
  });
}

/**
 * Projects recorded in an inventory of these partners, or vouched for by them. Lists of ids, not a question asked of
 * each row: SQLite would answer that one from the inventory's whole index, every time (hours at 100,000 projects).
 */
function byPartner(strapi: Strapi, trx: Transaction, query: Query, values: readonly string[], inventories: Inventories): void {
  const { table, owner, target } = voucherLink(strapi);
  const [projects, partners] = [projectTable(strapi), tableOf(strapi, 'api::partner.partner')];
  const credited = [...inventories.values()].flatMap(({ slug, partner }) => (partner === null ? [] : [{ slug, partner: partner.slug }]));
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

/** Only places shown exactly count here: a box drawn smaller and smaller must not find a shelter. */
function within(strapi: Strapi, trx: Transaction, query: Query, box: { west: number; south: number; east: number; north: number }): void {
  const table = tableOf(strapi, 'project.place');
  query.whereExists(components(strapi, trx, 'places', 'project.place').where(`${table}.visibility`, 'exact')
    .whereBetween(`${table}.lat`, [box.south, box.north]).whereBetween(`${table}.lng`, [box.west, box.east]));
}

/** Narrows a query over published projects to a search of the contract's query string. */
export function filterProjects(strapi: Strapi, trx: Transaction, query: Query, state: SearchState, inventories: Inventories): void {
  const { facets } = state;
  const table = projectTable(strapi);
  for (const word of foldText(state.q).split(' ').filter(Boolean)) query.where(`${table}.search_text`, 'like', `%${word}%`);
  if (facets.theme) byTaxonomy(strapi, trx, query, 'themes', facets.theme);
  if (facets.audience) byTaxonomy(strapi, trx, query, 'audiences', facets.audience);
  if (facets.method) byTaxonomy(strapi, trx, query, 'methods', facets.method);
  if (facets.region) byTerritory(strapi, trx, query, 'region', facets.region);
  if (facets.departement) byTerritory(strapi, trx, query, 'department', facets.departement);
  if (facets.commune) byPlace(strapi, trx, query, 'commune_code', ['exact', 'commune'], facets.commune);
  if (facets.scale) byColumn(strapi, query, 'scale', facets.scale);
  if (facets.maturity) byColumn(strapi, query, 'maturity', facets.maturity);
  if (facets.year) byColumn(strapi, query, 'start_year', facets.year);
  if (facets.partner) byPartner(strapi, trx, query, facets.partner, inventories);
  if (facets.distinction) {
    const distinction = tableOf(strapi, 'project.distinction');
    const awarded = () => components(strapi, trx, 'distinctions', 'project.distinction');
    anyOf(query, facets.distinction, (labels) => awarded().whereIn(`${distinction}.label`, labels), awarded);
  }
  if (state.ids.length > 0) query.where((either) => either.whereIn(`${table}.document_id`, state.ids).orWhereIn(`${table}.slug`, state.ids));
  if (state.bbox) within(strapi, trx, query, state.bbox);
  if (state.near) {
    const { lat, lng, radius } = state.near;
    const dLat = radius / KM_PER_DEGREE;
    const dLng = dLat / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
    within(strapi, trx, query, { south: lat - dLat, north: lat + dLat, west: lng - dLng, east: lng + dLng });
  }
}

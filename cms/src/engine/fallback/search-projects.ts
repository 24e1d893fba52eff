import type { PublicProject, SearchState } from '@carrefour/config';
import { withDossiers } from '../dossier/read-dossiers';
import { projectTable } from '../project-row/join-tables';
import { readPublicProjects } from '../read/public-projects';
import { publicProjects } from '../read/public-rows';
import { inTransaction, type Strapi } from '../strapi';
import { byDossier } from './by-dossier';
import { filterProjects } from './filter-projects';
import { foldText } from './fold-text';
import { toReading, whereAmong, type Query, type Reading } from './reading';
import { distancesTo } from './shown-positions';

/** A search, as far as it is read: what changed since a date; in the order of identifiers, after one of them (`''`: from the first). */
export type FallbackSearch = { state: SearchState; since: Date | null; after: string | null };
export type FallbackResult = { total: number; page: number; perPage: number; projects: PublicProject[] };
type Found = { row: number; id: string };

/** The search without its engine: plainer ranking, no facet counts, the same query string and the same records. */
export function searchProjects(strapi: Strapi, search: FallbackSearch): Promise<FallbackResult> {
  return inTransaction(strapi, async (trx) => {
    const { state } = search;
    const reading = await withDossiers(await toReading(strapi, trx), state.facets);
    const { total, ids } = state.near === null ? await readPage(reading, search) : await readNear(reading, search);
    const found = await readPublicProjects(strapi, trx, ids, { known: reading.references });
    return { total, page: state.page, perPage: state.perPage, projects: ids.flatMap((id) => found.get(id) ?? []) };
  });
}

function matching(reading: Reading, { state, since }: FallbackSearch): Query {
  const table = projectTable(reading.strapi);
  const query = publicProjects(reading.strapi, reading.trx);
  if (since !== null) query.where(`${table}.updated_at`, '>=', since);
  filterProjects(reading, query, state);
  if (state.facets.dossier !== undefined) byDossier(reading, query, state.facets.dossier);
  return query;
}

/** The day a project was recorded: here, or by its source where that one says an earlier day. */
const recordedOn = {
  postgres: 'least(cast(:at: as date), coalesce(:said:, cast(:at: as date)))',
  sqlite: "min(date(:at: / 1000, 'unixepoch'), coalesce(:said:, date(:at: / 1000, 'unixepoch')))",
};

function inOrder({ strapi }: Reading, query: Query, { state, after }: FallbackSearch): Query {
  const table = projectTable(strapi);
  query.select({ row: `${table}.id`, id: `${table}.document_id` });
  if (after !== null) return query.where(`${table}.document_id`, '>', after).orderBy(`${table}.document_id`);
  // The folded text begins with the title: its order is the alphabet's, whatever the capitals and accents.
  if (state.sort === 'titre') query.orderBy(`${table}.search_text`);
  else if (state.sort === 'arrivee')
    query.orderByRaw(`${recordedOn[strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite']} desc`, { at: `${table}.created_at`, said: `${table}.source_date` }).orderBy(`${table}.created_at`, 'desc');
  else if (state.sort === 'pertinence' && state.q !== '')
    query.orderByRaw('case when ?? like ? then 0 else 1 end', [`${table}.search_text`, `${foldText(state.q)}%`]);
  return query.orderBy(`${table}.updated_at`, 'desc').orderBy(`${table}.id`);
}

async function readPage(reading: Reading, search: FallbackSearch): Promise<{ total: number; ids: string[] }> {
  const { page, perPage } = search.state;
  const [count] = (await matching(reading, search).count({ n: '*' })) as { n: number | string }[];
  const rows: Found[] = await inOrder(reading, matching(reading, search), search).limit(perPage).offset(search.after === null ? (page - 1) * perPage : 0);
  return { total: Number(count?.n ?? 0), ids: rows.map(({ id }) => id) };
}

/** Distances are measured here, on the sphere as everywhere else, not by the database. */
async function readNear(reading: Reading, search: FallbackSearch): Promise<{ total: number; ids: string[] }> {
  const { near, sort, page, perPage } = search.state;
  if (near === null) return { total: 0, ids: [] };
  const { after } = search;
  const distances = await distancesTo(reading, near);
  if (distances.size === 0) return { total: 0, ids: [] };
  const found = whereAmong(matching(reading, search), reading, `${projectTable(reading.strapi)}.id`, [...distances.keys()]);
  const inside: Found[] = await inOrder(reading, found, { ...search, after: after === null ? null : '' });
  if (sort === 'distance' && after === null) inside.sort((a, b) => (distances.get(a.row) ?? 0) - (distances.get(b.row) ?? 0));
  const start = after === null ? (page - 1) * perPage : inside.filter(({ id }) => id <= after).length;
  return { total: inside.length, ids: inside.slice(start, start + perPage).map(({ id }) => id) };
}

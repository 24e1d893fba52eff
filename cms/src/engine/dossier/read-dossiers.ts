import { parseSearch, type SearchState } from '@carrefour/config';
import type { Reading } from '../fallback/reading';
import { distancesTo } from '../fallback/shown-positions';
import { projectTable, relationLink } from '../project-row/join-tables';
import { tableOf } from '../strapi';
import type { Dossier } from './dossier';

/** What asking for dossiers needs to know. */
type Where = Pick<Reading, 'strapi' | 'trx'>;

const COLLECTION = 'api::collection.collection';

/** The search of a dossier, which may not ask for a dossier in its turn; null for none: an empty search would be all projects. */
function toSearch(query: string | null): SearchState | null {
  const text = (query ?? '').trim().replace(/^\?/, '');
  if (text === '') return null;
  const { state } = parseSearch(new URLSearchParams(text));
  const { dossier: _dossier, ...facets } = state.facets;
  return { ...state, facets };
}

async function readPicks({ strapi, trx }: Where, rows: readonly number[]): Promise<Map<number, string[]>> {
  const link = relationLink(strapi, 'projects', COLLECTION);
  const projects = projectTable(strapi);
  const linked: { owner: number; id: string }[] = await trx(link.table).join(projects, `${projects}.id`, `${link.table}.${link.target}`)
    .whereIn(`${link.table}.${link.owner}`, rows).distinct({ owner: `${link.table}.${link.owner}`, id: `${projects}.document_id` });
  const picks = new Map<number, string[]>();
  for (const { owner, id } of linked) picks.set(owner, [...(picks.get(owner) ?? []), id]);
  return picks;
}

/**
 * The published dossiers, or those of them that are named, by identifier or by address. `among`: the only projects that are asked
 * about, by documentId; circles are measured to no other.
 */
export async function readDossiers(reading: Where, named: { ids?: readonly string[]; slugs?: readonly string[]; among?: readonly string[] } = {}): Promise<Dossier[]> {
  const { strapi, trx } = reading;
  const table = tableOf(strapi, COLLECTION);
  const published = () => trx(table).whereNotNull('published_at');
  const query = published();
  if (named.ids !== undefined) query.whereIn('document_id', named.ids);
  if (named.slugs !== undefined) query.whereIn('document_id', published().whereIn('slug', named.slugs).select('document_id'));
  const rows: { id: number; documentId: string; slug: string | null; query: string | null }[] = await query.orderBy('id').select({ id: 'id', documentId: 'document_id', slug: 'slug', query: 'query' });
  const picks = await readPicks(reading, rows.map(({ id }) => id));
  const dossiers = [...new Set(rows.map(({ documentId }) => documentId))].map((id) => {
    const own = rows.filter(({ documentId }) => documentId === id);
    return {
      slugs: [...new Set(own.flatMap(({ slug }) => (slug ? [slug] : [])))].sort(),
      picks: [...new Set(own.flatMap((row) => picks.get(row.id) ?? []))],
      search: toSearch(own.find((row) => (row.query ?? '') !== '')?.query ?? null),
    };
  });
  const found: Dossier[] = [];
  for (const dossier of dossiers) {
    const near = dossier.search?.near ?? null;
    found.push({ ...dossier, inCircle: near === null ? null : [...(await distancesTo(reading, near, named.among)).keys()] });
  }
  return found;
}

/** The same reading with the dossiers, where a search names some. */
export const withDossiers = async (reading: Reading, { dossier }: SearchState['facets']): Promise<Reading> =>
  dossier === undefined ? reading : { ...reading, dossiers: await readDossiers(reading) };

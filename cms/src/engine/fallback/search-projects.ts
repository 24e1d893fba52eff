import type { PublicProject, SearchState } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { readPublicProjects } from '../read/public-projects';
import { readReferences } from '../read/references';
import { inTransaction, type Strapi } from '../strapi';
import { filterProjects } from './filter-projects';
import { foldText } from './fold-text';

export type FallbackResult = { total: number; page: number; perPage: number; projects: PublicProject[] };

/** The search without its engine: plainer ranking, no facet counts, the same query string and the same records. */
export function searchProjects(strapi: Strapi, state: SearchState): Promise<FallbackResult> {
  return inTransaction(strapi, async (trx) => {
    const references = await readReferences(strapi, trx);
    const table = projectTable(strapi);
    const matching = () => {
      const query = trx(table).whereNotNull(`${table}.published_at`).whereNull(`${table}.merged_into`)
        .where((open) => open.whereNull(`${table}.openness`).orWhere(`${table}.openness`, 'public'));
      filterProjects(strapi, trx, query, state, references.inventories);
      return query;
    };
    const [count] = await matching().count<{ n: number | string }[]>({ n: '*' });
    const page = matching().select({ id: `${table}.document_id` }).limit(state.perPage).offset((state.page - 1) * state.perPage);
    if (state.sort === 'titre') page.orderBy(`${table}.title`);
    else if (state.sort === 'pertinence' && state.q !== '')
      page.orderByRaw('case when ?? like ? then 0 else 1 end', [`${table}.search_text`, `${foldText(state.q)}%`]);
    const rows: { id: string }[] = await page.orderBy(`${table}.updated_at`, 'desc').orderBy(`${table}.id`);
    const ids = rows.map(({ id }) => id);
    const found = await readPublicProjects(strapi, trx, ids, references);
    return { total: Number(count?.n ?? 0), page: state.page, perPage: state.perPage, projects: ids.flatMap((id) => found.get(id) ?? []) };
  });
}

import type { ReservedSheets } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { readPublicProjects } from '../read/public-projects';
import { inTransaction, type Strapi } from '../strapi';

const PER_PAGE = 50;

/** Sheets that members of any partner may read and the public may not, by title; `page` from 1. */
export function listReserved(strapi: Strapi, page: number): Promise<ReservedSheets> {
  return inTransaction(strapi, async (trx) => {
    const reserved = () => trx(projectTable(strapi)).whereNotNull('published_at').whereNull('merged_into').where({ openness: 'collectif' });
    const [count] = (await reserved().count({ n: '*' })) as { n: number | string }[];
    const rows: { id: string }[] = await reserved().orderBy([{ column: 'title' }, { column: 'id' }]).limit(PER_PAGE).offset((page - 1) * PER_PAGE).select({ id: 'document_id' });
    const ids = rows.map(({ id }) => id);
    const found = await readPublicProjects(strapi, trx, ids, { audience: 'collectif' });
    const sheets = ids.flatMap((id) => found.get(id) ?? []).map(({ id, title, summary, sources }) => ({ id, title, summary, partners: [...new Set(sources.map(({ partner }) => partner.name))] }));
    return { sheets, page, pages: Math.ceil(Number(count?.n ?? 0) / PER_PAGE) };
  });
}

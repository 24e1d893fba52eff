import { SITEMAP_PART } from '@carrefour/config';
import { toIso } from '../project-row/column-values';
import { inTransaction, type Strapi } from '../strapi';
import { publicProjects } from './public-rows';

/** Addresses of published projects, a part at a time, in the order of their identifiers; `part` counts from 1. */
export function listAddresses(strapi: Strapi, part: number): Promise<{ total: number; addresses: { slug: string; updatedAt: string }[] }> {
  return inTransaction(strapi, async (trx) => {
    const published = () => publicProjects(strapi, trx).whereNotNull('slug');
    const [count] = (await published().count({ n: '*' })) as { n: number | string }[];
    const rows: { slug: string; updated_at: unknown }[] = await published().orderBy('document_id').limit(SITEMAP_PART).offset((part - 1) * SITEMAP_PART).select('slug', 'updated_at');
    return { total: Number(count?.n ?? 0), addresses: rows.map(({ slug, updated_at: at }) => ({ slug, updatedAt: toIso(at) ?? '' })) };
  });
}

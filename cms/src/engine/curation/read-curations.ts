import type { CurationValue, ProjectField } from '@carrefour/config';
import { fromJson, toIso } from '../project-row/column-values';
import { readPartnerSlugs } from '../saying/partner-slugs';
import { carrierMark } from '../sheet/carrier-actor';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const IDS_PER_STATEMENT = 400;

type Row = { project_id: string; field: string; value: unknown; by_id: string | null; by_name: string | null; partner_id: string | null; at: unknown };

/** What persons decided, field by field, for the given projects. */
export async function readCurations(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, CurationValue[]>> {
  const found = new Map<string, CurationValue[]>();
  for (const chunk of chunksOf(projectIds, IDS_PER_STATEMENT)) {
    const rows: Row[] = await trx(tableOf(strapi, 'api::curation.curation')).whereIn('project_id', chunk)
      .select('project_id', 'field', 'value', 'by_id', 'by_name', 'partner_id', 'at');
    const slugs = await readPartnerSlugs(strapi, trx, rows.flatMap((row) => row.partner_id ?? []));
    for (const row of rows) {
      const list = found.get(row.project_id) ?? [];
      list.push({
        field: row.field as ProjectField, value: fromJson<unknown>(row.value, null), by: row.by_name ?? '', at: toIso(row.at) ?? '', partner: slugs.get(row.partner_id ?? '') ?? null,
        ...carrierMark({ id: row.by_id, name: row.by_name, partner: row.partner_id }),
      });
      found.set(row.project_id, list);
    }
  }
  return found;
}

import type { CurationValue, ProjectField } from '@carrefour/config';
import { fromJson, toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const IDS_PER_STATEMENT = 400;

/** What persons decided, field by field, for the given projects. */
export async function readCurations(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, CurationValue[]>> {
  const found = new Map<string, CurationValue[]>();
  for (const chunk of chunksOf(projectIds, IDS_PER_STATEMENT)) {
    const rows = await trx(tableOf(strapi, 'api::curation.curation')).whereIn('project_id', chunk)
      .select('project_id', 'field', 'value', 'by_name', 'at');
    for (const row of rows as { project_id: string; field: string; value: unknown; by_name: string | null; at: unknown }[]) {
      const list = found.get(row.project_id) ?? [];
      list.push({ field: row.field as ProjectField, value: fromJson<unknown>(row.value, null), by: row.by_name ?? '', at: toIso(row.at) ?? '' });
      found.set(row.project_id, list);
    }
  }
  return found;
}

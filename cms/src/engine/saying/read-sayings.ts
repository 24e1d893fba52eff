import type { ProjectField, Saying, Trust } from '@carrefour/config';
import { readAbsorbed } from '../merge/absorbed-projects';
import { fromJson, toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const SAYING = 'api::saying.saying';
type Row = { project_id: string; field: string; value: unknown; at: unknown; partner: string | null; trust: Trust | null };

const later = (a: Saying, b: Saying) => (a.at < b.at ? 1 : -1);

async function readOf(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<(Saying & { projectId: string })[]> {
  const [sayings, partners] = [tableOf(strapi, SAYING), tableOf(strapi, 'api::partner.partner')];
  const rows: Row[] = [];
  for (const ids of chunksOf(projectIds, 400))
    rows.push(...await trx(sayings).join(partners, `${partners}.document_id`, `${sayings}.partner_id`).whereIn(`${sayings}.project_id`, ids).whereNotNull(`${partners}.published_at`)
      .select(`${sayings}.project_id`, `${sayings}.field`, `${sayings}.value`, `${sayings}.at`, { partner: `${partners}.slug`, trust: `${partners}.trust` }));
  return rows.map((row) => ({
    projectId: row.project_id, partner: row.partner ?? '', trust: row.trust ?? 'reviewed', field: row.field as ProjectField, value: fromJson<unknown>(row.value, null), at: toIso(row.at) ?? '',
  }));
}

/**
 * What partners wrote by hand of these shared projects, and of those merged into them. Of a partner that said two things of
 * one field, on two sheets that became one, the latest stands.
 */
export async function readSayings(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, Saying[]>> {
  const found = new Map<string, Saying[]>();
  // Most imports touch projects of which nobody wrote: they pay one look.
  if ((await trx(tableOf(strapi, SAYING)).first('id')) === undefined) return found;
  const absorbed = await readAbsorbed(strapi, trx, projectIds);
  const all = await readOf(strapi, trx, [...projectIds, ...absorbed.keys()]);
  for (const { projectId, ...saying } of all.toSorted(later)) {
    const root = absorbed.get(projectId) ?? projectId;
    const known = found.get(root) ?? [];
    if (!known.some(({ partner, field }) => partner === saying.partner && field === saying.field)) found.set(root, [...known, saying]);
  }
  return found;
}

import type { EntryValues, RawRow } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { listCarrierLinks, surestProjects, type CarrierLink } from '../carrier/list-links';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../strapi';

type Row = { id: number; inventory: string; key: string; rows: unknown; values: unknown; project_id: string | null; record_type: string | null; record_id: string | null };

/** A page of all entries with the project each belongs to, or that the organisation it describes carries; `next` is null at the end. */
export function listEntries(strapi: Strapi, after: number, limit: number) {
  return inTransaction(strapi, async (trx) => {
    const entries = tableOf(strapi, 'api::entry.entry');
    const rows = await trx(entries).where('id', '>', after).orderBy('id').limit(limit)
      .select('id', 'inventory', 'key', 'rows', 'values', 'project_id', 'record_type', 'record_id') as Row[];
    const organisations = rows.flatMap(({ record_type: type, record_id: id }) => (type === 'organisation' && id !== null ? [id] : []));
    const carried = organisations.length === 0 ? new Map<string, CarrierLink>() : surestProjects(await listCarrierLinks(strapi, trx, { ids: organisations }));
    const ids = rows.flatMap((row) => row.project_id ?? []);
    const slugs: { document_id: string; slug: string }[] = await trx(projectTable(strapi)).whereIn('document_id', ids).select('document_id', 'slug');
    const slugOf = new Map(slugs.map((row) => [row.document_id, row.slug]));
    return {
      entries: rows.map((row) => ({
        inventory: row.inventory,
        key: row.key,
        lines: fromJson<RawRow[]>(row.rows, []).map(({ line }) => line),
        title: fromJson<Partial<EntryValues>>(row.values, {}).title ?? '',
        projectId: row.project_id ?? carried.get(row.record_id ?? '')?.project.id ?? null,
        projectSlug: slugOf.get(row.project_id ?? '') ?? carried.get(row.record_id ?? '')?.project.slug ?? null,
      })),
      next: rows.length === limit ? Number(rows.at(-1)?.id) : null,
    };
  });
}

import type { EntryValues, PublicProject, RawRow } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { readPublicProjects } from '../read/public-projects';
import { readReturnedRecords, type ReturnedRecord } from '../record/returned-records';
import { inTransaction, tableOf, type Strapi } from '../strapi';

/** One record of a partner as supplied, and the project it feeds as members of the collective may see it; or what else it describes. */
export type TableEntry = { key: string; rows: RawRow[]; values: EntryValues; project: PublicProject | null; record: ReturnedRecord | null };
/** How the last file of an inventory was read: its format, its columns in order, its recipe. */
export type TableShape = { partner: string; recipe: unknown; plan: unknown };

/** What an inventory's table is rebuilt with; null when no import of it stands. */
export function readTableShape(strapi: Strapi, inventory: string): Promise<TableShape | null> {
  return inTransaction(strapi, async (trx) => {
    const run: { recipe: unknown; plan: unknown } | undefined = await trx(tableOf(strapi, 'api::run.run'))
      .where({ inventory, state: 'done' }).whereNotNull('recipe').whereNot('file', 'like', 'undo:%').orderBy('id', 'desc').first('recipe', 'plan');
    if (run === undefined) return null;
    const found = (await strapi.documents('api::inventory.inventory' as never).findFirst({ filters: { slug: inventory }, populate: { partner: true } } as never)) as
      { partner?: { slug?: string } } | null;
    return { partner: found?.partner?.slug ?? '', recipe: fromJson<unknown>(run.recipe, null), plan: fromJson<unknown>(run.plan, null) };
  });
}

/** A page of what a partner's table holds today, by row id: what has gone is left out; `next` is null at the end. */
export function listTable(strapi: Strapi, inventory: string, after: number, limit: number): Promise<{ entries: TableEntry[]; next: number | null }> {
  return inTransaction(strapi, async (trx) => {
    const rows: { id: number; key: string; rows: unknown; values: unknown; project_id: string | null; record_type: string | null; record_id: string | null }[] = await trx(tableOf(strapi, 'api::entry.entry'))
      .where({ inventory }).where((here) => here.where('gone', false).orWhereNull('gone')).where('id', '>', after).orderBy('id').limit(limit)
      .select('id', 'key', 'rows', 'values', 'project_id', 'record_type', 'record_id');
    const projects = await readPublicProjects(strapi, trx, rows.flatMap(({ project_id: id }) => id ?? []), { audience: 'collectif' });
    const records = await readReturnedRecords(strapi, trx, rows);
    return {
      entries: rows.map(({ key, rows: raw, values, project_id: id, record_id: recordId }) => ({
        key, rows: fromJson<RawRow[]>(raw, []), values: fromJson<EntryValues>(values, { title: '' }), project: projects.get(id ?? '') ?? null, record: records.get(recordId ?? '') ?? null,
      })),
      next: rows.length === limit ? Number(rows.at(-1)?.id) : null,
    };
  });
}

import { toDay, toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

type Stamps = { verified_at?: unknown; edited_at?: unknown; source_date?: unknown };

/** Entries as they stand in their source today. */
export const standingEntries = (strapi: Strapi, trx: Transaction) => trx(tableOf(strapi, 'api::entry.entry')).where((either) => void either.whereNull('gone').orWhere({ gone: false }));

/** The day each of these projects last came in a file, by id. */
export async function readReceived(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunksOf(ids, 400)) {
    const rows: { id: string; last: unknown }[] = await standingEntries(strapi, trx).whereIn('project_id', some).groupBy('project_id').select({ id: 'project_id' }).max({ last: 'last_seen' });
    for (const { id, last } of rows) {
      const day = toIso(last)?.slice(0, 10);
      if (day !== undefined) found.set(id, day);
    }
  }
  return found;
}

/**
 * The last day that somebody is known to have said something of a sheet, or to have vouched for it: ISO, or null. Where its source
 * bears no date of its own, that of the file it came in with counts (`received`): who sends it says that it is so. Pure.
 */
export function confirmedOn({ verified_at: verified, edited_at: edited, source_date: source }: Stamps, received: string | null): string | null {
  return [toIso(verified), toIso(edited), toDay(source) ?? received].filter((date) => date !== null).sort().at(-1) ?? null;
}

import type { EntryValues, MatchProfile } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { toMatchProfile } from './to-match-profile';

export type ProfilePage = { profiles: MatchProfile[]; next: string | null };

const BY_HAND = 'project:';

async function listEntryProfiles(strapi: Strapi, trx: Transaction, after: number, limit: number): Promise<ProfilePage> {
  const rows: { id: number; inventory: string; key: string; project_id: string; values: unknown }[] = await trx(tableOf(strapi, 'api::entry.entry'))
    .where('id', '>', after).whereNotNull('project_id').orderBy('id').limit(limit).select('id', 'inventory', 'key', 'project_id', 'values');
  const profiles = rows.map((row) => toMatchProfile(row.project_id, `${row.inventory}:${row.key}`, fromJson<Partial<EntryValues>>(row.values, {})));
  return { profiles, next: rows.length === limit ? String(rows.at(-1)?.id) : BY_HAND };
}

async function listHandMadeProfiles(strapi: Strapi, trx: Transaction, after: string, limit: number): Promise<ProfilePage> {
  const projects = projectTable(strapi);
  const entries = tableOf(strapi, 'api::entry.entry');
  const rows: { id: string }[] = await trx(projects).where('document_id', '>', after).whereNull('merged_into')
    .whereNotExists(trx(entries).select('id').where('project_id', trx.ref(`${projects}.document_id`)))
    .distinct({ id: 'document_id' }).orderBy('document_id').limit(limit);
  const found = await readProjectRows(strapi, trx, rows.map(({ id }) => id));
  const profiles = [...found].flatMap(([projectId, { draft, published }]) => toMatchProfile(projectId, null, (published ?? draft)?.fields ?? {}));
  return { profiles, next: rows.length === limit ? `${BY_HAND}${rows.at(-1)?.id ?? ''}` : null };
}

/**
 * A page of all that a new entry is compared with: every entry, as its partner supplied it (so that the order of imports
 * changes nothing), then every project that no entry feeds, published or not. `next` is null at the end.
 */
export function listProfiles(strapi: Strapi, after: string, limit: number): Promise<ProfilePage> {
  return inTransaction(strapi, (trx) =>
    after.startsWith(BY_HAND) ? listHandMadeProfiles(strapi, trx, after.slice(BY_HAND.length), limit) : listEntryProfiles(strapi, trx, Number(after) || 0, limit),
  );
}

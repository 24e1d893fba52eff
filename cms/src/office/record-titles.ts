import { chunksOf, tableOf, type Strapi, type Transaction } from '../engine/strapi';

/** The column that names a record, by type of the history. */
export const titleColumns: Readonly<Record<string, string>> = {
  project: 'title', partner: 'name', organisation: 'name', inventory: 'name', page: 'title', article: 'title', event: 'title', collection: 'title', document: 'title', meeting: 'title',
  decision: 'title', theme: 'label', audience: 'label', method: 'label', person: 'name', 'press-article': 'title', 'timeline-event': 'title', 'governance-body': 'name', synonym: 'terms', entry: 'key', 'mail-template': 'subject', redirect: 'from', harvest: 'inventory', objection: 'reference',
  message: 'subject', proposal: 'title', submission: 'title', 'membership-application': 'organisation', 'profile-change': 'name', 'join-request': 'name', report: 'text', mailbox: 'name', 'import-job': 'inventory_name',
  vote: 'question', testimonial: 'quote', comment: 'text', call: 'subject', user: 'username', 'admin-user': 'email', 'admin-role': 'name', file: 'name', conflict: 'field', 'group-note': 'title', participation: 'label', membership: 'label', 'value-decision': 'value', recipe: 'name', run: 'inventory',
};

/** Types of Strapi's own that the history tells of. */
const others: Readonly<Record<string, string>> = { user: 'plugin::users-permissions.user', 'admin-user': 'admin::user', 'admin-role': 'admin::role', file: 'plugin::upload.file' };

/** Titles of records of one type in French where they have one, by id; those that are gone are absent. */
export async function readTitles(strapi: Strapi, trx: Transaction, type: string, ids: readonly string[]): Promise<Map<string, string>> {
  const column = titleColumns[type];
  const uid = others[type] ?? `api::${type}.${type}`;
  const titles = new Map<string, string>();
  if (column === undefined || !strapi.db.metadata.has(uid)) return titles;
  for (const chunk of chunksOf([...new Set(ids)], 400)) {
    const rows: { id: string; title: string | null }[] = await trx(tableOf(strapi, uid)).whereIn('document_id', chunk).orderByRaw(`case when locale = 'en' then 0 else 1 end`).select({ id: 'document_id', title: column });
    for (const { id, title } of rows) if (title !== null) titles.set(id, title);
  }
  return titles;
}

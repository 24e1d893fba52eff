import { fromJson, toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { CallLine } from '../shapes';
import { listCallable } from './list-callable';

type Row = { document_id: string; subject: string; sent_at: unknown; sent_by: string | null; partners: unknown };

/** Calls that were sent, the last first, with who answered: whose file came since. */
export async function listCalls(strapi: Strapi): Promise<CallLine[]> {
  const rows: Row[] = await inTransaction(strapi, (trx) => trx(tableOf(strapi, 'api::call.call')).orderBy('id', 'desc').limit(50).select('document_id', 'subject', 'sent_at', 'sent_by', 'partners'));
  const fileOf = new Map((await listCallable(strapi)).map(({ id, lastFile }) => [id, lastFile]));
  return rows.map((row) => {
    const sentAt = toIso(row.sent_at) ?? '';
    const partners = fromJson<{ id: string; name: string }[]>(row.partners, []).map(({ id, name }) => {
      const file = fileOf.get(id) ?? null;
      return { name, answeredAt: file !== null && file > sentAt ? file : null };
    });
    return { id: row.document_id, subject: row.subject, sentAt, by: row.sent_by, partners };
  });
}

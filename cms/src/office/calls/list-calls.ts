import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { CallLine } from '../shapes';
import { calledIn } from './note-answer';
import { readAnswers } from './read-answers';

type Row = { document_id: string; subject: string; sent_at: unknown; sent_by: string | null; partners: unknown };

/** Calls that were sent, the last first, with who answered: who handed over a file of its own since, or is noted to have answered otherwise. */
export async function listCalls(strapi: Strapi): Promise<CallLine[]> {
  const [rows, answerOf] = await inTransaction(strapi, async (trx) => {
    const sent: Row[] = await trx(tableOf(strapi, 'api::call.call')).orderBy('id', 'desc').limit(50).select('document_id', 'subject', 'sent_at', 'sent_by', 'partners');
    return [sent, await readAnswers(strapi, trx)] as const;
  });
  return rows.map((row) => {
    const sentAt = toIso(row.sent_at) ?? '';
    const partners = calledIn(row.partners).map((partner) => {
      const file = answerOf(partner);
      const sent = file !== null && file > sentAt ? file : null;
      return { id: partner.id, name: partner.name, answeredAt: sent ?? partner.notedAt ?? null, isNoted: sent === null && partner.notedAt != null };
    });
    return { id: row.document_id, subject: row.subject, sentAt, by: row.sent_by, partners };
  });
}

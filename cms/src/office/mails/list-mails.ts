import { environment } from '../../environment';
import { asOneWriter } from '../../engine/one-writer';
import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import { tellOrder } from '../journal/tell-order';
import type { MailPage } from '../shapes';

const MAIL = 'api::mail.mail';
type Row = { document_id: string; to: string; subject: string; template: string | null; state: string; attempts: number | null; created_at: unknown; sent_at: unknown; available_at: unknown; error: string | null };

/** One page of mails, the last first: who, what about and what became of it; never what they say. */
export function listMails(strapi: Strapi, state: string | null, page: number, perPage: number): Promise<MailPage> {
  return inTransaction(strapi, async (trx) => {
    const table = tableOf(strapi, MAIL);
    const counted: { state: string; n: number | string }[] = await trx(table).groupBy('state').select('state', trx.raw('count(*) as n'));
    const counts = Object.fromEntries(counted.map((row) => [row.state, Number(row.n)]));
    const kept = state === null ? trx(table) : trx(table).where({ state });
    const rows: Row[] = await kept.orderBy('id', 'desc').limit(perPage).offset((page - 1) * perPage)
      .select('document_id', 'to', 'subject', 'template', 'state', 'attempts', 'created_at', 'sent_at', 'available_at', 'error');
    const mails = rows.map((row) => ({
      id: row.document_id, to: row.to, subject: row.subject, template: row.template, state: row.state, attempts: Number(row.attempts ?? 0), createdAt: toIso(row.created_at), sentAt: toIso(row.sent_at),
      nextAt: row.state === 'waiting' ? toIso(row.available_at) : null, error: row.error,
    }));
    const total = state === null ? Object.values(counts).reduce((sum, n) => sum + n, 0) : (counts[state] ?? 0);
    return { mails, total, page, perPage, counts, hasServer: environment().SMTP_URL !== undefined };
  });
}

/** Gives mails that could not leave another chance, now: one, or all of them. What was sent is never sent again. */
export function retryMails(strapi: Strapi, id: string | null): Promise<number> {
  return asOneWriter(strapi, async (trx) => {
    const now = new Date();
    // One that waits without an error is being sent at this moment, or about to: a second try beside would send it twice.
    const rows = trx(tableOf(strapi, MAIL)).whereIn('state', ['dead', 'waiting']).where('attempts', '>', 0).whereNotNull('error');
    const retried: number = await (id === null ? rows : rows.where({ document_id: id })).update({ state: 'waiting', attempts: 0, available_at: now, error: null, updated_at: now });
    await tellOrder(strapi, trx, 'mail', id ?? 'courriels', 'Renvoyer', retried);
    return retried;
  });
}

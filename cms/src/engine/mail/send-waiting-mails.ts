import { createTransport, type Transporter } from 'nodemailer';
import { fromJson } from '../project-row/column-values';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import type { MailHeaders } from './enqueue-mail';
import { toMailServer } from './mail-server';

type WaitingMail = { id: number; document_id: string; to: string; subject: string; text: string; html: string | null; data: unknown; attempts: number };

const BATCH = 20;
const MAX_ATTEMPTS = 8;
const LEASE_MS = 300_000;
const FIRST_DELAY_MS = 30_000;
const SENDER_NAME = 'Carrefour des innovations sociales';

/** Takes the next due mail for five minutes, so that a second process does not send it too. Held, it has no error: that of the last attempt is being tried again. */
function claim(strapi: Strapi): Promise<WaitingMail | null> {
  const table = tableOf(strapi, 'api::mail.mail');
  return inTransaction(strapi, async (trx) => {
    const due = trx(table).where({ state: 'waiting' }).where('available_at', '<=', new Date()).orderBy('id').limit(1)
      .select('id', 'document_id', 'to', 'subject', 'text', 'html', 'data', 'attempts');
    const [mail]: WaitingMail[] = strapi.db.dialect.client === 'postgres' ? await due.forUpdate().skipLocked() : await due;
    if (mail === undefined) return null;
    await trx(table).where({ id: mail.id }).update({ available_at: new Date(Date.now() + LEASE_MS), error: null });
    return mail;
  });
}

async function settle(strapi: Strapi, mail: WaitingMail, error: string | null): Promise<void> {
  const attempts = mail.attempts + 1;
  const failed = { state: attempts >= MAX_ATTEMPTS ? 'dead' : 'waiting', attempts, error, available_at: new Date(Date.now() + FIRST_DELAY_MS * 2 ** attempts) };
  // Gone, it is not kept: it holds what people wrote and links that open doors.
  const sent = { state: 'sent', attempts, error: null, sent_at: new Date(), text: null, html: null, data: null };
  await inTransaction(strapi, (trx) => trx(tableOf(strapi, 'api::mail.mail')).where({ id: mail.id }).update(error === null ? sent : failed));
}

function post(transport: Transporter, host: string, { document_id: id, to, subject, text, html, data }: WaitingMail) {
  const { replyTo, unsubscribe } = fromJson<MailHeaders>(data, {});
  return transport.sendMail({
    // The same Message-ID at every attempt: a mailbox that has it already keeps one.
    messageId: `<${id}@${host}>`,
    from: { name: SENDER_NAME, address: `ne-pas-repondre@${host}` },
    to: { name: '', address: to },
    subject, text,
    ...(html !== null && { html }),
    ...(replyTo !== undefined && { replyTo }),
    ...(unsubscribe !== undefined && { headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }),
  });
}

/** Sends what waits, each mail taken as its turn comes. Failures come back later, longer each time; the last one stays visible as dead. */
export async function sendWaitingMails(strapi: Strapi, smtpUrl: string, host: string): Promise<number> {
  let sent = 0;
  let transport: Transporter | null = null;
  for (let mail = await claim(strapi); mail !== null; mail = sent < BATCH ? await claim(strapi) : null) {
    transport ??= createTransport(toMailServer(smtpUrl));
    const error = await post(transport, host, mail).then(() => null, (reason: unknown) => String(reason).slice(0, 500));
    await settle(strapi, mail, error);
    sent += 1;
  }
  transport?.close();
  return sent;
}

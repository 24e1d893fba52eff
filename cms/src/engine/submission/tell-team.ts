import { queueLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { submissionToRead } from '../mail/templates/submission';
import { tableOf, type Strapi, type Transaction } from '../strapi';

type Sent = { partner: string; project: string; note: string | null };

/** Tells the team that a partner submits what it wrote: once an hour for each partner, whatever the number of sheets. */
export async function tellTeam(strapi: Strapi, trx: Transaction, { partner, project, note }: Sent): Promise<void> {
  const row: { name: string } | undefined = await trx(tableOf(strapi, 'api::partner.partner')).where({ document_id: partner }).first('name');
  const hour = new Date().toISOString().slice(0, 13);
  const filled = await fillMail(strapi, trx, submissionToRead, { partner: row?.name ?? '', project, note: note ?? '', link: queueLink('submission') });
  for (const to of (await readMailbox(strapi, trx, 'question')).addresses)
    await enqueueMail(strapi, trx, { to, ...filled, template: 'submission-to-read', dedupeKey: `submissions:${partner}:${hour}:${to}` });
}

import { writersOf } from '../account/writers-of';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import type { MailTemplate } from '../mail/fill-template';
import { voteOpened, voteReminder } from '../mail/templates/vote';
import { dayOf, siteLink } from '../links/site-links';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { listBallots, listElectors, listVotes, VOTE, type Vote } from './votes';

const DAY_MS = 86_400_000;
const REMINDER_MS = 2 * DAY_MS;

async function mailAll(strapi: Strapi, trx: Transaction, vote: Vote, partnerIds: readonly string[], template: MailTemplate, reason: string): Promise<void> {
  const filled = await fillMail(strapi, trx, template, { question: vote.question, details: vote.details ?? '', closesOn: dayOf(vote.closesAt, 'fr'), link: siteLink(`/espace/votes/${vote.id}`) });
  for (const to of await writersOf(strapi, partnerIds)) await enqueueMail(strapi, trx, { to, ...filled, template: reason, dedupeKey: `${reason}:${vote.id}:${to}` });
}

const mark = (strapi: Strapi, id: string, data: Record<string, string>) => strapi.documents(VOTE as never).update({ documentId: id, data } as never);

/** Announces new votes to the organisations that may vote; two days before the end, and a day after the announcement at least, reminds those that have not. */
export function tellVoters(strapi: Strapi, now = new Date()): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    for (const vote of await listVotes(strapi, { state: 'voting', closesAt: { $gt: now.toISOString() } })) {
      const electors = (await listElectors(strapi, vote)).map(({ id }) => id);
      if (vote.announcedAt === null) {
        await mailAll(strapi, trx, vote, electors, voteOpened, 'vote-opened');
        await mark(strapi, vote.id, { announcedAt: now.toISOString() });
      } else if (vote.remindedAt === null && new Date(vote.closesAt).getTime() - now.getTime() < REMINDER_MS && now.getTime() - new Date(vote.announcedAt).getTime() >= DAY_MS) {
        const voted = new Set((await listBallots(strapi, trx, [vote.id])).map(({ partnerId }) => partnerId));
        await mailAll(strapi, trx, vote, electors.filter((id) => !voted.has(id)), voteReminder, 'vote-reminder');
        await mark(strapi, vote.id, { remindedAt: now.toISOString() });
      }
    }
  });
}

import { enqueueMail } from '../mail/enqueue-mail';
import { fillTemplate } from '../mail/fill-template';
import { submissionDecided } from '../mail/templates/submission';
import { siteLink } from '../links/site-links';
import type { Strapi, Transaction } from '../strapi';
import type { SubmissionDecision } from './read-live';

type Told = { id: string; partnerId: string; projectId: string; title: string; decision: SubmissionDecision; answer: string | null };

/** The addresses of those who may write for a partner today. */
async function writersOf(strapi: Strapi, partnerId: string): Promise<string[]> {
  const rows = (await strapi.db.query('api::membership.membership').findMany({
    where: { partner: { documentId: partnerId }, state: 'active', role: { $in: ['contributor', 'referent'] } }, populate: { account: { select: ['email', 'blocked'] } },
  })) as { until: string | null; account: { email: string; blocked: boolean | null } | null }[];
  const addresses = rows.flatMap(({ until, account }) => (account === null || account.blocked === true || (until !== null && new Date(until) < new Date()) ? [] : [account.email]));
  return [...new Set(addresses)];
}

/** Says to those who write for the partner what the team decided of their sheet. */
export async function tellDecision(strapi: Strapi, trx: Transaction, { id, partnerId, projectId, title, decision, answer }: Told): Promise<void> {
  for (const to of await writersOf(strapi, partnerId)) {
    const filled = fillTemplate(submissionDecided[decision], { project: title, answer: answer ?? '', link: siteLink(`/espace/projets/${projectId}`) });
    await enqueueMail(strapi, trx, { to, ...filled, template: `submission-${decision}`, dedupeKey: `submission:${id}:${new Date().toISOString()}:${to}` });
  }
}

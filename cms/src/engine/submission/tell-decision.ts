import { writersOf } from '../account/writers-of';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { submissionDecided } from '../mail/templates/submission';
import { siteLink } from '../links/site-links';
import type { Strapi, Transaction } from '../strapi';
import type { SubmissionDecision } from './read-live';

type Told = { id: string; partnerId: string; projectId: string; title: string; decision: SubmissionDecision; answer: string | null };

/** Says to those who write for the partner what the team decided of their sheet. */
export async function tellDecision(strapi: Strapi, trx: Transaction, { id, partnerId, projectId, title, decision, answer }: Told): Promise<void> {
  for (const to of await writersOf(strapi, [partnerId])) {
    const filled = await fillMail(strapi, trx, submissionDecided[decision], { project: title, answer: answer ?? '', link: siteLink(`/espace/projets/${projectId}`) });
    await enqueueMail(strapi, trx, { to, ...filled, template: `submission-${decision}`, dedupeKey: `submission:${id}:${new Date().toISOString()}:${to}` });
  }
}

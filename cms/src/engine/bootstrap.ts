import { scheduleMails } from './mail/schedule-mails';
import { subscribeOutbox } from './outbox/subscribe-outbox';
import { registerWebhook } from './outbox/register-webhook';
import type { Strapi } from './strapi';

/** Once the database is open: the outbox listens, and the site is told when to look. */
export async function bootstrapEngine({ strapi }: { strapi: Strapi }): Promise<void> {
  subscribeOutbox(strapi);
  await registerWebhook(strapi);
  scheduleMails(strapi);
}

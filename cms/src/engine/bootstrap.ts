import { nameMemberships } from './account/name-memberships';
import { scheduleReminders } from './account/schedule-reminders';
import { scheduleAlerts } from './alert/schedule-alerts';
import { scheduleDumps } from './dump/schedule-dumps';
import { fillCarrierKeys } from './carrier/fill-carrier-keys';
import { fillConflictLabels } from './conflict/fill-conflict-labels';
import { scheduleExpiry } from './expiry/schedule-expiry';
import { ensureTemplates } from './mail/ensure-templates';
import { scheduleMails } from './mail/schedule-mails';
import { scheduleVotes } from './group/schedule-votes';
import { enforceObjections } from './objection/enforce-objections';
import { asOneWriter } from './one-writer';
import { subscribeOutbox } from './outbox/subscribe-outbox';
import { registerWebhook } from './outbox/register-webhook';
import { scheduleFollow } from './relay/schedule-follow';
import { fillReportTitles } from './report/fill-report-titles';
import { tellSingleWrites } from './revision/tell-single-writes';
import type { Strapi } from './strapi';

/** Once the database is open: the outbox listens, and the site is told when to look. */
export async function bootstrapEngine({ strapi }: { strapi: Strapi }): Promise<void> {
  subscribeOutbox(strapi);
  tellSingleWrites(strapi);
  // A restored backup may be older than an objection: nothing refused is shown, from the first request on.
  await asOneWriter(strapi, (trx) => enforceObjections(strapi, trx));
  await fillCarrierKeys(strapi);
  await fillReportTitles(strapi);
  await fillConflictLabels(strapi);
  await nameMemberships(strapi);
  await registerWebhook(strapi);
  await ensureTemplates(strapi);
  scheduleMails(strapi);
  scheduleExpiry(strapi);
  scheduleDumps(strapi);
  scheduleFollow(strapi);
  scheduleReminders(strapi);
  scheduleVotes(strapi);
  scheduleAlerts(strapi);
}

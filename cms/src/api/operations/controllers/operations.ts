import { formEmail } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { listRoutes } from '../../../engine/list-routes';
import { makeAccounts } from '../../../accounts/make-accounts';
import { remindPartners } from '../../../engine/account/schedule-reminders';
import { removeDemo } from '../../../demo/remove-demo';
import { sendAlerts } from '../../../engine/alert/send-alerts';
import { forgetExpired } from '../../../engine/expiry/schedule-expiry';
import { erasePerson } from '../../../engine/person/erase-person';
import { exportPerson } from '../../../engine/person/export-person';
import { seedSite } from '../../../seeding/seed-site';
import { followVotes } from '../../../engine/group/schedule-votes';
import { followMessages } from '../../../engine/relay/follow-messages';
import { splitTerm } from '../../../engine/taxonomy/split-term';
import { parseBody } from '../../parse-body';

const demoSchema = z.object({ demo: z.boolean() });
const forgetSchema = z.object({ now: z.iso.datetime().optional() });
const personSchema = z.object({ email: formEmail });
const partSchema = z.object({ code: z.string(), label: z.string().nullable(), words: z.array(z.string()) });
const splitSchema = z.object({ list: z.enum(['themes', 'audiences', 'methods']), code: z.string(), into: z.array(partSchema), dryRun: z.boolean() });

/** What the stack asks of the CMS: starting content, first accounts, the end of the demonstration. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every address the CMS answers to, ours and Strapi's, as `GET /admin/users`: what the table of who may do what is checked against. */
  routes(ctx: Context) {
    ctx.body = { routes: listRoutes(strapi) };
  },
  async seed(ctx: Context) {
    ctx.body = await seedSite(strapi, parseBody(ctx, demoSchema));
  },
  async accounts(ctx: Context) {
    ctx.body = await makeAccounts(strapi, parseBody(ctx, demoSchema));
  },
  /** The nightly forgetting, at once; `now` lets a rehearsal stand on a later day. */
  async forgetExpired(ctx: Context) {
    const { now } = parseBody(ctx, forgetSchema);
    ctx.body = await forgetExpired(strapi, now === undefined ? new Date() : new Date(now));
  },
  /** The hourly care of messages without answer, at once; `now` as above. */
  async followMessages(ctx: Context) {
    const { now } = parseBody(ctx, forgetSchema);
    ctx.body = await followMessages(strapi, now === undefined ? new Date() : new Date(now));
  },
  /** The hourly reminders to those who keep a partner's area, at once; `now` as above. */
  async remindPartners(ctx: Context) {
    const { now } = parseBody(ctx, forgetSchema);
    ctx.body = await remindPartners(strapi, now === undefined ? new Date() : new Date(now));
  },
  /** What is done every minute for votes, at once; `now` as above. */
  async followVotes(ctx: Context) {
    const { now } = parseBody(ctx, forgetSchema);
    ctx.body = await followVotes(strapi, now === undefined ? new Date() : new Date(now));
  },
  /** The hourly writing of alerts that are due, at once; `now` as above. */
  async sendAlerts(ctx: Context) {
    const { now } = parseBody(ctx, forgetSchema);
    ctx.body = await sendAlerts(strapi, now === undefined ? new Date() : new Date(now));
  },
  /** Every trace of a person, by their address. */
  async exportPerson(ctx: Context) {
    ctx.body = await exportPerson(strapi, parseBody(ctx, personSchema).email);
  },
  /** Forgets a person, and keeps the proof of it. */
  async erasePerson(ctx: Context) {
    ctx.body = await erasePerson(strapi, parseBody(ctx, personSchema).email);
  },
  async splitTerm(ctx: Context) {
    ctx.body = await splitTerm(strapi, parseBody(ctx, splitSchema));
  },
  async removeDemo(ctx: Context) {
    ctx.body = await removeDemo(strapi);
  },
});

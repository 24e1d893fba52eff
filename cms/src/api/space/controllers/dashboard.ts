import { formText, orNothing } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { readDashboard } from '../../../engine/dashboard/read-dashboard';
import { vouch } from '../../../engine/dashboard/vouch';
import { listWaitingProposals } from '../../../engine/dashboard/waiting-proposals';
import { parseBody } from '../../parse-body';

const decisionSchema = z.object({ id: z.string().min(1).max(40), decision: z.enum(['accepted', 'refused']), answer: orNothing(formText(2000)) });

/** What there is to do first, and projects that wait for somebody to vouch for them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = await readDashboard(strapi, memberOf(ctx));
  },
  async proposals(ctx: Context) {
    ctx.body = { proposals: await listWaitingProposals(strapi, memberOf(ctx).partner.documentId) };
  },
  async vouch(ctx: Context) {
    const { id, decision, answer } = parseBody(ctx, decisionSchema);
    await vouch(strapi, memberOf(ctx), id, decision, answer);
    ctx.body = {};
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { makeAccounts } from '../../../accounts/make-accounts';
import { removeDemo } from '../../../demo/remove-demo';
import { seedSite } from '../../../seeding/seed-site';
import { parseBody } from '../../parse-body';

const demoSchema = z.object({ demo: z.boolean() });

/** What the stack asks of the CMS: starting content, first accounts, the end of the demonstration. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async seed(ctx: Context) {
    ctx.body = await seedSite(strapi, parseBody(ctx, demoSchema));
  },
  async accounts(ctx: Context) {
    ctx.body = await makeAccounts(strapi, parseBody(ctx, demoSchema));
  },
  async removeDemo(ctx: Context) {
    ctx.body = await removeDemo(strapi);
  },
});

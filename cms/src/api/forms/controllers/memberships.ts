import { formLocale, linkToken, membershipSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptApplication, readApplication } from '../../../engine/membership/accept-application';
import { readCharter } from '../../../engine/membership/read-charter';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });

/** Organisations that ask to join the collective. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async charter(ctx: Context) {
    ctx.body = { charter: await readCharter(strapi, formLocale.catch('fr').parse((ctx.query as { locale?: string }).locale)) };
  },
  async apply(ctx: Context) {
    await acceptApplication(strapi, parseBody(ctx, membershipSchema));
    ctx.body = {};
  },
  async read(ctx: Context) {
    ctx.body = { application: await readApplication(strapi, parseBody(ctx, tokenSchema).token) };
  },
});

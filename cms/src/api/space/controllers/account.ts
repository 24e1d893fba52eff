import { formSlug, linkToken, signInSchema, type SpaceSession } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import type { Membership } from '../../../engine/account/memberships';
import { endSession } from '../../../engine/account/open-session';
import { switchPartner } from '../../../engine/account/switch-partner';
import { signIn } from '../../../engine/account/sign-in';
import { inTransaction } from '../../../engine/strapi';
import { parseBody } from '../../parse-body';

const sessionSchema = z.object({ session: linkToken });
const switchSchema = z.object({ partner: formSlug });

export const toSession = (ctx: Context): SpaceSession => {
  const { account: { name, email }, partner, role, actingFor } = memberOf(ctx);
  const { memberships } = ctx.state as { memberships: Membership[] };
  return { account: { name, email }, partner, role, actingFor, partners: memberships.map((one) => ({ slug: one.partner.slug, name: one.partner.name, role: one.role })) };
};

/** Coming in with a password, being there, going out. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async signIn(ctx: Context) {
    ctx.body = await signIn(strapi, parseBody(ctx, signInSchema));
  },
  async signOut(ctx: Context) {
    const { session } = parseBody(ctx, sessionSchema);
    await inTransaction(strapi, (trx) => endSession(strapi, trx, session));
    ctx.body = {};
  },
  session(ctx: Context) {
    ctx.body = toSession(ctx);
  },
  async switchPartner(ctx: Context) {
    const { partner } = parseBody(ctx, switchSchema);
    const { memberships, session } = ctx.state as { memberships: Membership[]; session: { id: number } };
    if (!(await switchPartner(strapi, session.id, memberships, partner))) throw new errors.NotFoundError();
    ctx.body = {};
  },
});

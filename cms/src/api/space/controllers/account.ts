import {
  acceptInvitationSchema, formSender, formSlug, joinRequestSchema, linkToken, passwordChangeSchema, resetAskSchema, resetSchema, signInSchema, type SpaceSession,
} from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptInvitation, readInvitation } from '../../../engine/account/accept-invitation';
import { askToJoin } from '../../../engine/account/ask-to-join';
import { changePassword } from '../../../engine/account/change-password';
import { memberOf } from '../../../engine/account/member';
import type { Membership } from '../../../engine/account/memberships';
import { endSession, endSessions } from '../../../engine/account/open-session';
import { askReset, readReset, resetPassword } from '../../../engine/account/reset-password';
import { switchPartner } from '../../../engine/account/switch-partner';
import { signIn } from '../../../engine/account/sign-in';
import { openTeamLink } from '../../../engine/account/team-link';
import { inTransaction } from '../../../engine/strapi';
import { parseBody } from '../../parse-body';

const sessionSchema = z.object({ session: linkToken });
const tokenSchema = z.object({ token: linkToken });
const switchSchema = z.object({ partner: formSlug });
const changeSchema = passwordChangeSchema.extend(formSender);

type State = { memberships: Membership[]; session: { id: number } };

const toSession = (ctx: Context): SpaceSession => {
  const { account: { name, email }, partner, role, actingFor } = memberOf(ctx);
  const partners = (ctx.state as State).memberships.map((one) => ({ documentId: one.partner.documentId, slug: one.partner.slug, name: one.partner.name, role: one.role }));
  return { account: { name, email }, partner, role, actingFor, partners };
};

/** Coming in, by whatever way; being there; going out. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async signIn(ctx: Context) {
    ctx.body = await signIn(strapi, parseBody(ctx, signInSchema));
  },
  async signOut(ctx: Context) {
    const { session } = parseBody(ctx, sessionSchema);
    await inTransaction(strapi, (trx) => endSession(strapi, trx, session));
    ctx.body = {};
  },
  async teamLink(ctx: Context) {
    ctx.body = { outcome: 'in', session: await openTeamLink(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async askReset(ctx: Context) {
    await askReset(strapi, parseBody(ctx, resetAskSchema));
    ctx.body = {};
  },
  async readReset(ctx: Context) {
    ctx.body = { email: await readReset(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async reset(ctx: Context) {
    ctx.body = await resetPassword(strapi, parseBody(ctx, resetSchema));
  },
  async readInvitation(ctx: Context) {
    ctx.body = { invitation: await readInvitation(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async acceptInvitation(ctx: Context) {
    ctx.body = await acceptInvitation(strapi, parseBody(ctx, acceptInvitationSchema));
  },
  async askToJoin(ctx: Context) {
    await askToJoin(strapi, parseBody(ctx, joinRequestSchema));
    ctx.body = {};
  },
  session(ctx: Context) {
    ctx.body = toSession(ctx);
  },
  async switchPartner(ctx: Context) {
    const { memberships, session } = ctx.state as State;
    if (!(await switchPartner(strapi, session.id, memberships, parseBody(ctx, switchSchema).partner))) throw new errors.NotFoundError();
    ctx.body = {};
  },
  async changePassword(ctx: Context) {
    const session = await changePassword(strapi, memberOf(ctx), parseBody(ctx, changeSchema));
    ctx.body = session === null ? { outcome: 'wrong' } : { outcome: 'in', session };
  },
  async signOutEverywhere(ctx: Context) {
    await inTransaction(strapi, (trx) => endSessions(strapi, trx, memberOf(ctx).account.documentId));
    ctx.body = {};
  },
});

import { codesOf, inviteSchema, mayAs, spaceRoles } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { decideJoin, listJoining } from '../../../engine/account/decide-join';
import { listMembers } from '../../../engine/account/list-members';
import { changeRole, invite, leave, listPending, takeBack } from '../../../engine/account/manage-team';
import { memberOf } from '../../../engine/account/member';
import { parseBody } from '../../parse-body';

const id = z.string().min(1).max(40);
const idSchema = z.object({ id });
const role = z.enum(codesOf(spaceRoles));
const roleSchema = z.object({ id, role: role.nullable() });
const decisionSchema = z.object({ id, state: z.enum(['accepted', 'refused']), role });

/** Who acts for a partner; its managers alone change it, and see who waits. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const member = memberOf(ctx);
    const { documentId } = member.partner;
    const manages = mayAs(member.role, 'referent');
    const members = (await listMembers(strapi, documentId)).map(({ account, email, ...rest }) => ({ ...rest, email: manages ? email : null, isMe: account === member.account.documentId }));
    ctx.body = { members, pending: manages ? await listPending(strapi, documentId) : [], joining: manages ? await listJoining(strapi, documentId) : [] };
  },
  async invite(ctx: Context) {
    await invite(strapi, memberOf(ctx), parseBody(ctx, inviteSchema));
    ctx.body = {};
  },
  async takeBack(ctx: Context) {
    await takeBack(strapi, memberOf(ctx), parseBody(ctx, idSchema).id);
    ctx.body = {};
  },
  async changeRole(ctx: Context) {
    const { id: membership, role: wanted } = parseBody(ctx, roleSchema);
    ctx.body = { outcome: await changeRole(strapi, memberOf(ctx), membership, wanted) };
  },
  async leave(ctx: Context) {
    ctx.body = { outcome: await leave(strapi, memberOf(ctx)) };
  },
  async decideJoin(ctx: Context) {
    const { id: request, state, role: given } = parseBody(ctx, decisionSchema);
    await decideJoin(strapi, memberOf(ctx), request, { state, role: given });
    ctx.body = {};
  },
});

import type { SpaceRole, Trust } from '@carrefour/config';
import type { Context } from 'koa';

/** Who asks something of the space: a person, the partner they act for now, what they may do there. */
export type Member = {
  /** Of somebody of the team who acts for the partner: `id` 0, `documentId` `admin:<id>`, no address. */
  account: { id: number; documentId: string; name: string; email: string };
  partner: { documentId: string; slug: string; name: string; trust: Trust };
  role: SpaceRole;
  actingFor: boolean;
};

/** The member that the policy `global::member` let in. */
export function memberOf(ctx: Context): Member {
  const member = (ctx.state as { member?: Member }).member;
  if (member === undefined) throw new Error('This route is not one of the space: it has no member.');
  return member;
}

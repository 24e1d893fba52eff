import { mayAs, OTHER_PARTNER, PARTNER_HEADER, SESSION_HEADER, type SpaceRole } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Actor } from '../engine/actor';
import type { Member } from '../engine/account/member';
import { readMember } from '../engine/account/read-member';
import type { Strapi } from '../engine/strapi';

const toActor = ({ account, actingFor, partner: { documentId: id, slug } }: Member, requestId: string | null): Actor => ({
  ...(actingFor ? { type: 'person', id: account.documentId } : { type: 'partner', id: `user:${account.id}` }), name: account.name, requestId, partner: { id, slug },
});

/**
 * Lets in whoever holds an open session, in a role that suffices, and says who acts in what follows. Answers 401 without a
 * session, 403 in too low a role, 409 where what is sent was opened for a partner that the session has left meanwhile.
 */
export default async function member(ctx: Context, { least }: { least: SpaceRole }, { strapi }: { strapi: Strapi }): Promise<boolean> {
  const secret = ctx.request.header[SESSION_HEADER];
  const open = typeof secret === 'string' && secret !== '' ? await readMember(strapi, secret) : null;
  if (open === null) throw new errors.UnauthorizedError('Votre session est terminée.');
  const state = ctx.state as { member?: Member; memberships?: typeof open.memberships; session?: typeof open.session; actor?: Actor; requestId?: string };
  const openedFor = ctx.request.header[PARTNER_HEADER];
  if (openedFor !== undefined && openedFor !== open.member.partner.documentId)
    // A policy is handed a copy of the context, without its methods.
    ctx.request.ctx.throw(409, 'Ce formulaire a été ouvert pour une autre organisation.', { details: { reason: OTHER_PARTNER } });
  if (!mayAs(open.member.role, least)) throw new errors.ForbiddenError('Votre rôle ne permet pas cela.');
  state.member = open.member;
  state.memberships = open.memberships;
  state.session = open.session;
  state.actor = toActor(open.member, state.requestId ?? null);
  return true;
}

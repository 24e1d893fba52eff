import type { VoteForm } from '@carrefour/config';
import type { Member } from '../account/member';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { findBody, isOpenToAll } from './bodies';
import { closingMoment } from './closing-moment';
import { participationsOf } from './participations';
import { VOTE } from './votes';

/** A member of a working group puts a question to it. The moment it ends is noon of the day asked for, at least two days away. */
export function proposeVote(strapi: Strapi, { partner, account, actingFor }: Member, bodyId: string, { question, details, choices, closesOn }: VoteForm): Promise<'done' | 'gone' | 'refused'> {
  return asOneWriter(strapi, async () => {
    const body = await findBody(strapi, bodyId);
    if (body === null) return 'gone';
    const sits = (await participationsOf(strapi, body.id)).some((seat) => seat.partner.id === partner.documentId);
    const closesAt = closingMoment(closesOn, new Date());
    if (!isOpenToAll(body) || !sits || actingFor || closesAt === null) return 'refused';
    const data = { question, details, choices: choices.map((text) => ({ text })), body: body.id, closesAt: closesAt.toISOString(), state: 'voting', proposedBy: account.name };
    await strapi.documents(VOTE as never).create({ data } as never);
    return 'done';
  });
}

import type { Member } from '../account/member';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { findBody, isOpenToAll } from './bodies';
import { PARTICIPATION, participationsOf } from './participations';

type Outcome = 'done' | 'gone' | 'refused';

/** An organisation joins a working group, once. Other bodies are the team's to fill. */
export function joinGroup(strapi: Strapi, { partner, account }: Member, bodyId: string): Promise<Outcome> {
  return asOneWriter(strapi, async () => {
    const body = await findBody(strapi, bodyId);
    if (body === null) return 'gone';
    if (!isOpenToAll(body)) return 'refused';
    const seats = await participationsOf(strapi, body.id);
    if (seats.some((seat) => seat.partner.id === partner.documentId)) return 'done';
    const data = { label: `${partner.name} – ${body.name}`.slice(0, 250), body: body.id, partner: partner.documentId, since: new Date().toISOString(), by: account.name };
    await strapi.documents(PARTICIPATION as never).create({ data } as never);
    return 'done';
  });
}

/** An organisation leaves a working group; what it wrote there stays. */
export function leaveGroup(strapi: Strapi, { partner }: Member, bodyId: string): Promise<Outcome> {
  return asOneWriter(strapi, async () => {
    const body = await findBody(strapi, bodyId);
    if (body === null) return 'gone';
    if (!isOpenToAll(body)) return 'refused';
    for (const seat of await participationsOf(strapi, body.id))
      if (seat.partner.id === partner.documentId) await strapi.documents(PARTICIPATION as never).delete({ documentId: seat.id } as never);
    return 'done';
  });
}

import type { SpaceRole } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Strapi } from '../strapi';

export const MEMBERSHIP = 'api::membership.membership';

type Known = { documentId: string; role: SpaceRole; state: 'active' | 'suspended' | 'ended'; until: string | null };
const order: readonly SpaceRole[] = ['reader', 'contributor', 'referent'];

/** The role somebody has once they took up an invitation: never a lower one than they have today (`null`: none), or the last manager would be gone by a link. Pure. */
export const roleOnceIn = (now: SpaceRole | null, invited: SpaceRole): SpaceRole => (now !== null && order.indexOf(now) > order.indexOf(invited) ? now : invited);

/** Lets an account act for a partner, in a role: a membership that had ended begins again, one that is active is never lowered. Throws a NotFoundError for one that the team suspended. */
export async function grantMembership(strapi: Strapi, account: string, partner: string, role: SpaceRole): Promise<void> {
  const documents = strapi.documents(MEMBERSHIP as never) as unknown as { create(params: object): Promise<unknown>; update(params: object): Promise<unknown> };
  const known = (await strapi.db.query(MEMBERSHIP).findOne({ where: { account: { documentId: account }, partner: { documentId: partner } } })) as Known | null;
  if (known?.state === 'suspended') throw new errors.NotFoundError('Cette invitation a déjà servi, ou n’est plus valable.');
  const isIn = known?.state === 'active' && (known.until === null || new Date(known.until) > new Date());
  const data = { role: roleOnceIn(isIn ? known.role : null, role), ...(!isIn && { state: 'active', since: new Date(), until: null }) };
  await (known === null ? documents.create({ data: { ...data, account, partner } }) : documents.update({ documentId: known.documentId, data }));
}

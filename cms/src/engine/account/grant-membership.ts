import type { SpaceRole } from '@carrefour/config';
import type { Strapi } from '../strapi';

export const MEMBERSHIP = 'api::membership.membership';

/** Lets an account act for a partner, in a role: a membership that had ended begins again. */
export async function grantMembership(strapi: Strapi, account: string, partner: string, role: SpaceRole): Promise<void> {
  const documents = strapi.documents(MEMBERSHIP as never) as unknown as { create(params: object): Promise<unknown>; update(params: object): Promise<unknown> };
  const known = (await strapi.db.query(MEMBERSHIP).findOne({ where: { account: { documentId: account }, partner: { documentId: partner } } })) as { documentId: string } | null;
  const data = { role, state: 'active', since: new Date(), until: null };
  await (known === null ? documents.create({ data: { ...data, account, partner } }) : documents.update({ documentId: known.documentId, data }));
}

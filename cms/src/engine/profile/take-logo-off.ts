import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { publishFields } from './publish-fields';
import { PROFILE_CHANGE } from './read-profile';

type Waiting = { documentId: string; logo: object | null };

/** A partner shows no logo any more: neither the one on its page nor one that waits for the team. Nobody has to agree to that. */
export function takeLogoOff(strapi: Strapi, documentId: string): Promise<void> {
  return asOneWriter(strapi, async () => {
    const waiting = (await strapi.db.query(PROFILE_CHANGE).findMany({ where: { partner: { documentId }, state: 'new' }, populate: ['logo'] })) as Waiting[];
    for (const change of waiting) if (change.logo !== null) await strapi.documents(PROFILE_CHANGE as never).update({ documentId: change.documentId, data: { logo: null } } as never);
    await publishFields(strapi, documentId, { logo: null });
  });
}

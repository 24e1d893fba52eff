import type { Strapi } from '../strapi';
import { missingParts, type ProfileParts } from './missing-profile';
import type { TaskKind } from './task-kind';

const PARTNER = 'api::partner.partner';

export const readProfileParts = async (strapi: Strapi, documentId: string): Promise<(ProfileParts & { territories: { code: string }[] }) | null> =>
  (await strapi.documents(PARTNER as never).findOne({ documentId, populate: ['territories', 'activities', 'logo'] } as never)) as unknown as (ProfileParts & { territories: { code: string }[] }) | null;

/** Parts of the partner's own page that nobody wrote. */
export const profileToFill: TaskKind = async (strapi, { partner, role }) => {
  const parts = role === 'referent' ? await readProfileParts(strapi, partner.documentId) : null;
  return parts === null ? null : { kind: 'profile', count: missingParts(parts).length, gain: 40, href: '/espace/profil' };
};

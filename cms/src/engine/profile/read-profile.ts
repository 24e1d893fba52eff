import { type ProfileLogo, type ProfileSettings, type ProfileValues, type ReminderRhythm, type SpaceProfile } from '@carrefour/config';
import { missingParts } from '../dashboard/missing-profile';
import { mediaUrl } from '../read/read-images';
import type { Strapi } from '../strapi';
import { seenOf } from './merge-profile';

export const PARTNER = 'api::partner.partner';
export const PROFILE_CHANGE = 'api::profile-change.profile-change';
const populate = ['territories', 'activities', 'withholds', 'logo'];

type File = { id: number; hash: string; ext: string; alternativeText: string | null; width: number | null; height: number | null };
/** A partner's row as the Document Service gives it. */
export type PartnerRow = {
  id: number; documentId: string; name: string; slug: string; mission: string | null; site: string | null; scale: ProfileValues['scale']; licence: ProfileValues['licence'] | null;
  territories: { code: string }[]; activities: { label: string }[]; withholds: ProfileSettings['withholds']; logo: File | null; excerptLimit: number | null;
  reminderRhythm: ReminderRhythm | null; contactEmail: string | null; updatedAt: string;
};
type Change = { documentId: string; values: ProfileValues; logo: File | null; state: string; answer: string | null; createdAt: string; decidedAt: string | null };

export const readRow = async (strapi: Strapi, documentId: string, status: 'draft' | 'published'): Promise<PartnerRow | null> =>
  (await strapi.documents(PARTNER as never).findOne({ documentId, status, populate } as never)) as unknown as PartnerRow | null;

export const toValues = ({ mission, site, scale, territories, activities, licence }: PartnerRow): ProfileValues => ({
  mission, site, scale, licence: licence ?? 'inconnue', territories: territories.map(({ code }) => code), activities: activities.map(({ label }) => label),
});

const toSettings = ({ excerptLimit, withholds, reminderRhythm, contactEmail }: PartnerRow): ProfileSettings => ({
  excerptLimit, contactEmail, reminderRhythm: reminderRhythm ?? 'quarterly', withholds: withholds.map(({ field, openness }) => ({ field, openness })),
});

const toLogo = (file: File | null): ProfileLogo => (file === null ? null : { url: mediaUrl(file.hash, file.ext), alt: file.alternativeText ?? '', width: file.width ?? null, height: file.height ?? null });

async function lastChange(strapi: Strapi, documentId: string): Promise<Change | null> {
  const [last] = (await strapi.db.query(PROFILE_CHANGE).findMany({
    where: { partner: { documentId }, state: { $in: ['new', 'accepted', 'refused'] } }, populate: ['logo'], orderBy: { id: 'desc' }, limit: 1,
  })) as Change[];
  return last ?? null;
}

/** A partner's page and settings as its people edit them; null for a partner that is gone. */
export async function readProfile(strapi: Strapi, documentId: string): Promise<SpaceProfile | null> {
  const [draft, published, change] = [await readRow(strapi, documentId, 'draft'), await readRow(strapi, documentId, 'published'), await lastChange(strapi, documentId)];
  if (draft === null) return null;
  const values = toValues(draft);
  return {
    seen: seenOf(change?.state === 'new' ? change.values : values),
    missing: missingParts({ ...(change?.state === 'new' ? change.values : values), logo: change?.state === 'new' ? (change.logo ?? draft.logo) : draft.logo, contactEmail: draft.contactEmail }),
    name: draft.name, slug: draft.slug, isPublished: published !== null, values, settings: toSettings(draft), logo: toLogo(draft.logo),
    waiting: change?.state === 'new' ? { values: change.values, logo: toLogo(change.logo ?? draft.logo), sentAt: change.createdAt } : null,
    refused: change?.state === 'refused' ? { answer: change.answer, at: change.decidedAt ?? '' } : null,
  };
}

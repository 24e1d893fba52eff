import type { ProfileSettings, ProfileValues } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { adminLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { profileToRead } from '../mail/templates/profile';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { mergeProfile, type ProfileField, type SeenProfile } from './merge-profile';
import { changedFields, tellDifferences } from './profile-differences';
import { publishFields } from './publish-fields';
import { PROFILE_CHANGE, readProfile, readRow, toValues } from './read-profile';

/** A new picture in the library, with what it says to those who do not see it. */
export type NewLogo = { id: number } | null;

export const toPartnerData = (values: ProfileValues): Record<string, unknown> => ({
  ...values, territories: values.territories.map((code) => ({ code })), activities: values.activities.map((label) => ({ label })),
});

/** Only what its writer changed: the rest may have been changed by others while it waited. `before` null: kept by a version that did not write it. */
export function toChangedData({ before, values }: { before: ProfileValues | null; values: ProfileValues }): Record<string, unknown> {
  const changed = before === null ? null : new Set<string>(changedFields(before, values));
  return Object.fromEntries(Object.entries(toPartnerData(values)).filter(([name]) => changed === null || changed.has(name)));
}

/** What is sent again replaces what was not read yet; a picture sent before goes along. */
async function withdrawWaiting(strapi: Strapi, documentId: string): Promise<NewLogo> {
  const waiting = (await strapi.db.query(PROFILE_CHANGE).findMany({ where: { partner: { documentId }, state: 'new' }, populate: ['logo'] })) as { id: number; logo: NewLogo }[];
  for (const { id } of waiting) await strapi.db.query(PROFILE_CHANGE).update({ where: { id }, data: { state: 'withdrawn' } });
  return waiting.find(({ logo }) => logo !== null)?.logo ?? null;
}

async function submit(strapi: Strapi, trx: Transaction, { partner, account }: Member, before: ProfileValues, values: ProfileValues, logo: NewLogo): Promise<void> {
  const differences = [tellDifferences(before, values), logo === null ? '' : 'Logo : un nouveau'].filter(Boolean).join('\n\n');
  const data = { name: partner.name, partner: partner.documentId, before, values, differences, sentBy: account.name, ...(logo !== null && { logo: logo.id }) };
  const { documentId: id } = (await strapi.documents(PROFILE_CHANGE as never).create({ data } as never)) as unknown as { documentId: string };
  const filled = await fillMail(strapi, trx, profileToRead, { partner: partner.name, differences, link: adminLink(PROFILE_CHANGE, id) });
  for (const to of (await readMailbox(strapi, trx, 'question')).addresses) await enqueueMail(strapi, trx, { to, ...filled, template: 'profile-to-read', dedupeKey: `profile:${id}:${to}` });
}

export type SavedProfile = 'published' | 'saved' | 'waiting' | 'same';

/** Saves what everybody reads of a partner: public at once if it is trusted, else for the team to read; `same`: nothing changed. Fields that somebody else changed since `seen` are told, and nothing is saved. */
export function saveProfile(strapi: Strapi, member: Member, sent: ProfileValues, logo: NewLogo, seen: SeenProfile = {}): Promise<SavedProfile | ProfileField[]> {
  return asOneWriter(strapi, async (trx) => {
    const { documentId, trust } = member.partner;
    const [draft, profile] = [await readRow(strapi, documentId, 'draft'), await readProfile(strapi, documentId)];
    if (draft === null || profile === null) throw new errors.NotFoundError();
    const shown = profile.waiting?.values ?? profile.values;
    const { merged: values, conflicts } = mergeProfile(sent, seen, shown);
    if (conflicts.length > 0) return conflicts;
    if (logo === null && changedFields(shown, values).length === 0) return 'same';
    const before = await withdrawWaiting(strapi, documentId);
    const picture = logo ?? before;
    const now = toValues(draft);
    if (trust !== 'trusted' && !member.actingFor) {
      if (picture !== null || changedFields(now, values).length > 0) await submit(strapi, trx, member, now, values, picture);
      return 'waiting';
    }
    await publishFields(strapi, documentId, { ...toChangedData({ before: now, values }), ...(picture !== null && { logo: picture.id }) });
    return profile.isPublished ? 'published' : 'saved';
  });
}

/** Saves what a partner settles for itself: it takes effect at once, whoever it is. */
export const saveSettings = (strapi: Strapi, { partner }: Member, settings: ProfileSettings): Promise<void> => asOneWriter(strapi, () => publishFields(strapi, partner.documentId, settings));

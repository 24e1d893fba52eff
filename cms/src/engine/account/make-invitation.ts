import { labelOf, spaceRoles, type SpaceRole } from '@carrefour/config';
import { newToken, toLinkDigest } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { invitationSent } from '../mail/templates/space';
import type { Strapi, Transaction } from '../strapi';

export const INVITATION = 'api::invitation.invitation';
const INVITATION_MS = 30 * 86_400_000;

type Invited = { email: string; partner: string; role: SpaceRole; by: string; locale: 'fr' | 'en' };

/** An invitation of thirty days; its secret leaves by mail alone, the database keeps a digest. */
export async function makeInvitation(strapi: Strapi, { email, partner, role, by, locale }: Invited): Promise<string> {
  const token = newToken();
  const data = { email, partner, role, digest: toLinkDigest(token), expiresAt: new Date(Date.now() + INVITATION_MS), invitedBy: by, language: locale };
  await strapi.documents(INVITATION as never).create({ data } as never);
  return token;
}

/** The same, mailed to whom it invites. */
export async function sendInvitation(strapi: Strapi, trx: Transaction, invited: Invited, partnerName: string): Promise<void> {
  const { email, role, by, locale } = invited;
  const token = await makeInvitation(strapi, invited);
  const filled = await fillMail(strapi, trx, invitationSent[locale], { partner: partnerName, by, role: labelOf(spaceRoles, role, locale), link: siteLink(`/invitation/${token}`, locale) });
  await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'invitation', dedupeKey: `invitation:${toLinkDigest(token)}` });
}

import { toLocale } from '../read/list-editorial';
import { newToken, toLinkDigest } from '../links/one-time-link';
import { dayOf, siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { invitationReminded } from '../mail/templates/space';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';
import { INVITATION } from './make-invitation';
import { readPartner } from './memberships';

const STALLED_MS = 7 * 86_400_000;
type Stalled = { id: number; documentId: string; email: string; language: string | null; expiresAt: string; partner: { documentId: string } | null };

/** Reminds once whoever left an invitation a week unanswered; answers how many. */
export function remindInvitations(strapi: Strapi, now = new Date()): Promise<number> {
  return asOneWriter(strapi, async (trx) => {
    const stalled = (await strapi.db.query(INVITATION).findMany({
      where: { usedAt: null, remindedAt: null, expiresAt: { $gt: now }, createdAt: { $lt: new Date(now.getTime() - STALLED_MS) } }, populate: { partner: { select: ['documentId'] } },
    })) as Stalled[];
    for (const { id, documentId, email, language, expiresAt, partner: invitedTo } of stalled) {
      const partner = invitedTo === null ? null : await readPartner(strapi, invitedTo.documentId);
      if (partner === null) continue;
      const token = newToken();
      const locale = toLocale(language);
      await trx(tableOf(strapi, INVITATION)).where({ id }).update({ reminder_digest: toLinkDigest(token), reminded_at: now });
      const filled = await fillMail(strapi, trx, invitationReminded[locale], { partner: partner.name, until: dayOf(expiresAt, locale), link: siteLink(`/invitation/${token}`, locale) });
      await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'invitation-reminded', dedupeKey: `invitation:${documentId}:reminded` });
    }
    return stalled.length;
  });
}

import type { ProfileValues } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { listMembers } from '../account/list-members';
import { currentActor } from '../actor';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { profileAccepted, profileRefused } from '../mail/templates/profile';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { publishFields } from './publish-fields';
import { PROFILE_CHANGE } from './read-profile';
import { toChangedData } from './save-profile';

type Row = { documentId: string; state: string; before: ProfileValues | null; values: ProfileValues; logo: { id: number } | null; partner: { documentId: string; name: string; slug: string } | null };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Record<string, unknown> } };

async function tell(strapi: Strapi, trx: Transaction, { documentId: id, partner }: Row, isAccepted: boolean, answer: string): Promise<void> {
  if (partner === null) return;
  const filled = isAccepted
    ? await fillMail(strapi, trx, profileAccepted, { partner: partner.name, link: siteLink(`/partenaires/${partner.slug}`) })
    : await fillMail(strapi, trx, profileRefused, { partner: partner.name, answer, link: siteLink('/espace/profil') });
  for (const { email: to, role } of await listMembers(strapi, partner.documentId))
    if (role === 'referent') await enqueueMail(strapi, trx, { to, ...filled, template: `profile-${isAccepted ? 'accepted' : 'refused'}`, dedupeKey: `profile:${id}:decided:${to}` });
}

/** In the admin, accepting what a partner wrote of itself publishes it as it is saved, once; refusing it tells the partner why. */
export function useProfileDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId, data } } = raw as unknown as Context;
    const state = data?.state;
    if (uid !== PROFILE_CHANGE || action !== 'update' || documentId === undefined || data === undefined || (state !== 'accepted' && state !== 'refused')) return next();
    return asOneWriter(strapi, async (trx) => {
      const row = (await strapi.db.query(PROFILE_CHANGE).findOne({ where: { documentId }, populate: ['logo', 'partner'] })) as Row | null;
      if (row === null || row.state !== 'new') return next();
      const answer = typeof data.answer === 'string' ? data.answer.trim() : '';
      if (state === 'refused' && answer === '') throw new errors.ValidationError('Pour refuser, écrivez d’abord au partenaire ce qui ne va pas : il le reçoit par courriel.');
      Object.assign(data, { decidedBy: currentActor(strapi).name, decidedAt: new Date().toISOString() });
      if (state === 'accepted' && row.partner !== null) await publishFields(strapi, row.partner.documentId, { ...toChangedData(row), ...(row.logo !== null && { logo: row.logo.id }) });
      await tell(strapi, trx, row, state === 'accepted', answer);
      return next();
    });
  });
}

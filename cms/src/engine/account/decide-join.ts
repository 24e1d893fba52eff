import type { SpaceRole } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { joinRefused } from '../mail/templates/space';
import { asOneWriter } from '../one-writer';
import { toLocale } from '../read/list-editorial';
import { tellState } from '../revision/tell-decision';
import { type Strapi, type Transaction } from '../strapi';
import { JOIN_REQUEST } from './ask-to-join';
import { sendInvitation } from './make-invitation';
import type { Member } from './member';
import { readPartner } from './memberships';

/** Somebody who waits for an answer. */
export type Joining = { id: string; name: string; email: string; note: string | null; createdAt: string };
type Row = Omit<Joining, 'id'> & { documentId: string; language: string | null; role: SpaceRole; state: string; partner: { documentId: string } | null };
type Decision = { state: 'accepted' | 'refused'; role: SpaceRole; by: string };

export async function listJoining(strapi: Strapi, partner: string): Promise<Joining[]> {
  const rows = (await strapi.db.query(JOIN_REQUEST).findMany({ where: { partner: { documentId: partner }, state: 'new' }, orderBy: { id: 'asc' } })) as Row[];
  return rows.map(({ documentId: id, name, email, note, createdAt }) => ({ id, name, email, note, createdAt }));
}

/** What a decision means: an invitation, or a mail that says no. */
async function tell(strapi: Strapi, trx: Transaction, { documentId, email, language, partner }: Row, { state, role, by }: Decision): Promise<void> {
  const found = partner === null ? null : await readPartner(strapi, partner.documentId);
  if (found === null) return;
  const locale = toLocale(language);
  if (state === 'accepted') return sendInvitation(strapi, trx, { email, role, partner: found.documentId, by, locale }, found.name);
  const filled = await fillMail(strapi, trx, joinRefused[locale], { partner: found.name, contact: siteLink('/contact', locale) });
  await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'join-refused', dedupeKey: `join:${documentId}:decided` });
}

const decided = ({ state, role, by }: Decision) => ({ state, role, decidedBy: by.slice(0, 250), decidedAt: new Date().toISOString() });

/** The partner's own managers decide, once. */
export function decideJoin(strapi: Strapi, { partner, account }: Member, id: string, answer: Omit<Decision, 'by'>): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const where = { documentId: id, partner: { documentId: partner.documentId }, state: 'new' };
    const row = (await strapi.db.query(JOIN_REQUEST).findOne({ where, populate: { partner: { select: ['documentId'] } } })) as (Row & { id: number }) | null;
    if (row === null) throw new errors.NotFoundError();
    const decision = { ...answer, by: account.name };
    await strapi.db.query(JOIN_REQUEST).update({ where: { id: row.id }, data: decided(decision) });
    await tellState(strapi, trx, JOIN_REQUEST, id, { state: row.state }, { state: decision.state });
    await tell(strapi, trx, row, decision);
  });
}

type Context = { uid: string; action: string; params: { documentId?: string; data?: Partial<Decision> & Record<string, unknown> } };

/** In the admin, deciding does what it says as it is saved, once. */
export function useJoinDecisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId, data } } = raw as unknown as Context;
    if (uid !== JOIN_REQUEST || action !== 'update' || documentId === undefined || (data?.state !== 'accepted' && data?.state !== 'refused')) return next();
    const { state, role } = data;
    return asOneWriter(strapi, async (trx) => {
      const row = (await strapi.db.query(JOIN_REQUEST).findOne({ where: { documentId }, populate: { partner: { select: ['documentId'] } } })) as Row | null;
      if (row === null || row.state !== 'new') return next();
      const decision = { state, role: role ?? row.role, by: currentActor(strapi).name };
      Object.assign(data, decided(decision));
      await tell(strapi, trx, row, decision);
      return next();
    });
  });
}

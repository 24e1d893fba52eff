import type { JoinRequest } from '@carrefour/config';
import { countAttempt, hasRoom } from '../links/count-attempt';
import { adminLink, siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { joinAsked, joinReceived } from '../mail/templates/space';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { listMembers } from './list-members';
import { readPartner } from './memberships';

export const JOIN_REQUEST = 'api::join-request.join-request';

/** Who decides: those who manage the partner's area; the team where nobody does. */
async function decidersOf(strapi: Strapi, trx: Transaction, partner: string, request: string): Promise<{ addresses: string[]; link: string }> {
  const managers = (await listMembers(strapi, partner)).filter(({ role }) => role === 'referent').map(({ email }) => email);
  if (managers.length > 0) return { addresses: managers, link: siteLink('/espace/equipe') };
  return { addresses: (await readMailbox(strapi, trx, 'question')).addresses, link: adminLink(JOIN_REQUEST, request) };
}

async function findPublished(strapi: Strapi, slug: string): Promise<string | null> {
  const row = (await strapi.db.query('api::partner.partner').findOne({ where: { slug, publishedAt: { $notNull: true } }, select: ['documentId'] })) as { documentId: string } | null;
  return row?.documentId ?? null;
}

/** Keeps a request to act for a partner and tells who decides. For a partner that does not exist, nothing happens, and the answer is the same; so it is for an address that asked too often, which anybody may have typed. */
export function askToJoin(strapi: Strapi, { partner: slug, name, email, note, visitor, locale }: JoinRequest): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    await countAttempt(strapi, trx, [{ key: `join:network:${visitor}`, max: 6, hours: 1 }]);
    const partner = await findPublished(strapi, slug);
    const found = partner === null ? null : await readPartner(strapi, partner);
    if (partner === null || found === null) return;
    if (!(await hasRoom(strapi, trx, { key: `join:writer:${partner}:${email}`, max: 4, hours: 24 }))) return;
    const data = { name, email, partner, note, language: locale, state: 'new' };
    const { documentId } = (await strapi.documents(JOIN_REQUEST as never).create({ data } as never)) as unknown as { documentId: string };
    // Beyond that its managers find the others in their space: a stranger neither fills their mailbox, nor closes the door to those who follow.
    if (!(await hasRoom(strapi, trx, { key: `join:partner:${partner}`, max: 20, hours: 24 }))) return;
    const { addresses, link } = await decidersOf(strapi, trx, partner, documentId);
    const filled = await fillMail(strapi, trx, joinAsked, { name, email, partner: found.name, note: note ?? '', link });
    for (const to of addresses) await enqueueMail(strapi, trx, { to, ...filled, template: 'join-asked', dedupeKey: `join:${documentId}:${to}` });
    await enqueueMail(strapi, trx, { to: email, ...(await fillMail(strapi, trx, joinReceived[locale], {})), language: locale, template: 'join-received', dedupeKey: `join:${documentId}:received` });
  });
}

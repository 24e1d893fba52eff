import { errors } from '@strapi/utils';
import { findLink } from '../links/one-time-link';
import { readObjections } from '../objection/read-objections';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { passOn } from './follow-messages';
import { readWays } from './read-ways';
import { listUnanswered } from './stored-message';

export type ObjectionView = { title: string | null; slug: string | null; done: boolean };

const isDone = async (strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> => (await readObjections(strapi, trx)).contacts.has(projectId);

/** The project whose carrier may object, and whether it has. Null for a link that opens nothing. */
export function readForObjection(strapi: Strapi, token: string): Promise<ObjectionView | null> {
  return inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'objection', token);
    if (link === null) return null;
    const asked = await readWays(strapi, trx, { project: link.recordId, partner: null });
    return { title: asked?.project?.title ?? null, slug: asked?.project?.slug ?? null, done: await isDone(strapi, trx, link.recordId) };
  });
}

async function forgetContact(strapi: Strapi, trx: Transaction, projectId: string): Promise<void> {
  const waiting = await listUnanswered(strapi, trx, projectId);
  const data = { by: 'carrier', subject: 'contact', reference: projectId, note: 'Demandé par le lien d’un message relayé.' };
  await strapi.documents('api::objection.objection' as never).create({ data } as never);
  // What this address was asked to answer goes to whoever can.
  for (const message of waiting) await passOn(strapi, trx, message);
}

/** Forgets the address of a project's carrier, for good: it is never written to again, and no import brings it back. Asked twice, it is done once. */
export function objectByLink(strapi: Strapi, token: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'objection', token);
    if (link === null) throw new errors.NotFoundError('Ce lien n’est plus valable.');
    if (!(await isDone(strapi, trx, link.recordId))) await forgetContact(strapi, trx, link.recordId);
  });
}

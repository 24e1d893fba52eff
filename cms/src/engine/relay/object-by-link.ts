import { errors } from '@strapi/utils';
import { findLink } from '../links/one-time-link';
import { findKept } from '../merge/find-project';
import { readObjections } from '../objection/read-objections';
import { asOneWriter } from '../one-writer';
import { readProjectRows } from '../project-row/read-project-rows';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { digestOfRecord, isOfCarrier, projectOfRecord } from './carrier-record';
import { readWays } from './read-ways';

export type ObjectionView = { title: string | null; slug: string | null; done: boolean };
/** `reference`: what is refused, in the words of an objection: every contact of the project, or one address alone. */
type Objecting = ObjectionView & { reference: string };

/** The address of a project's carrier, shown or hidden, through every merge since. */
async function contactNow(strapi: Strapi, trx: Transaction, projectId: string): Promise<string | null> {
  const kept = (await findKept(strapi, trx, projectId))?.documentId ?? projectId;
  const { published, draft } = (await readProjectRows(strapi, trx, [kept], true)).get(kept) ?? { published: null, draft: null };
  return (published ?? draft)?.fields.contact?.email ?? null;
}

/**
 * What a link lets its owner refuse, and whether it was. Whoever is the sheet's contact refuses for the sheet. The sheet may have
 * changed hands since the mail, or have none today: whoever had it before still refuses its own address, and takes nobody else's away,
 * now or later. Null for a link that opens nothing.
 */
async function openObjection(strapi: Strapi, trx: Transaction, token: string): Promise<Objecting | null> {
  const link = await findLink(strapi, trx, 'objection', token);
  if (link === null) return null;
  const projectId = projectOfRecord(link.recordId);
  const [digest, { contacts, addresses }] = [digestOfRecord(link.recordId), await readObjections(strapi, trx)];
  const done = contacts.has(projectId) || (digest !== null && addresses.get(projectId)?.has(digest) === true);
  const isCarrier = isOfCarrier(link.recordId, await contactNow(strapi, trx, projectId));
  const asked = await readWays(strapi, trx, { project: projectId, partner: null });
  return { reference: isCarrier ? projectId : link.recordId, title: asked?.project?.title ?? null, slug: asked?.project?.slug ?? null, done };
}

export function readForObjection(strapi: Strapi, token: string): Promise<ObjectionView | null> {
  return inTransaction(strapi, async (trx) => {
    const opened = await openObjection(strapi, trx, token);
    return opened === null ? null : { title: opened.title, slug: opened.slug, done: opened.done };
  });
}

/** Forgets the address of a project's carrier, for good: it is never written to again, and no import brings it back. Asked twice, it is done once. */
export function objectByLink(strapi: Strapi, token: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const opened = await openObjection(strapi, trx, token);
    if (opened === null) throw new errors.NotFoundError('Ce lien n’est plus valable.');
    if (opened.done) return;
    const data = { by: 'carrier', subject: 'contact', reference: opened.reference, note: 'Demandé par le lien d’un message relayé.' };
    await strapi.documents('api::objection.objection' as never).create({ data } as never);
  });
}

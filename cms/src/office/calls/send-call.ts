import { errors } from '@strapi/utils';
import { currentActor } from '../../engine/actor';
import { newDocumentId } from '../../engine/document-id';
import { enqueueMail } from '../../engine/mail/enqueue-mail';
import { fillTemplate, type MailTemplate } from '../../engine/mail/fill-template';
import { readMailbox } from '../../engine/mail/team-addresses';
import { slotsOf } from '../../engine/mail/template-catalogue';
import { asOneWriter } from '../../engine/one-writer';
import { insertRows } from '../../engine/project-row/insert-rows';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { tableOf, type Strapi } from '../../engine/strapi';

type Partner = { documentId: string; name: string; contactEmail: string | null };

/** Writes the same words to each of the partners, their name filled in; all of it is stored at once, or nothing. Answers how many leave. */
export async function sendCall(strapi: Strapi, words: MailTemplate, ids: readonly string[]): Promise<number> {
  const unknown = slotsOf(words).filter((slot) => slot !== 'partner');
  if (unknown.length > 0) throw new errors.ValidationError(`Remplacez ${unknown.map((slot) => `{${slot}}`).join(', ')} par vos mots : seule {partner} est remplie à l’envoi.`);
  const partners = (await strapi.documents('api::partner.partner' as never).findMany({ status: 'draft', limit: 2000, filters: { documentId: { $in: ids } } } as never)) as unknown as Partner[];
  const reached = partners.filter(({ contactEmail }) => contactEmail !== null && contactEmail !== '');
  if (reached.length === 0) throw new errors.ValidationError('Aucun des partenaires choisis n’a d’adresse : complétez leur fiche.');
  const call = newDocumentId(strapi);
  await asOneWriter(strapi, async (trx) => {
    const now = new Date();
    const { name: mailbox, addresses } = await readMailbox(strapi, trx, 'question');
    const headers = addresses[0] === undefined ? {} : { replyTo: { name: mailbox ?? 'Carrefour des innovations sociales', address: addresses[0] } };
    for (const { documentId, name, contactEmail } of reached)
      await enqueueMail(strapi, trx, { to: contactEmail ?? '', ...fillTemplate(words, { partner: name }), template: 'call', dedupeKey: `call:${call}:${documentId}`, headers });
    const changes = [{ field: 'subject', status: null, before: null, after: words.subject }, { field: 'partners', status: null, before: null, after: reached.map(({ name }) => name) }];
    await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'call', recordId: call, action: 'create', changes }]);
    await insertRows(trx, tableOf(strapi, 'api::call.call'), [{
      document_id: call, subject: words.subject, text: words.text, sent_at: now, sent_by: currentActor(strapi).name,
      partners: JSON.stringify(reached.map(({ documentId: id, name }) => ({ id, name }))), created_at: now, updated_at: now, published_at: now, locale: null,
    }]);
  });
  return reached.length;
}

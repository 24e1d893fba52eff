import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { passwordChanged } from '../mail/templates/space';
import { newDocumentId } from '../document-id';
import type { Strapi, Transaction } from '../strapi';
import { endSessions } from './open-session';
import { ACCOUNT, type Account } from './read-member';

/** Changes a password, by the Document Service, which hashes it; ends every session of the account and tells its holder. */
export async function setPassword(strapi: Strapi, trx: Transaction, { documentId, email }: Pick<Account, 'documentId' | 'email'>, password: string, locale: 'fr' | 'en'): Promise<void> {
  await strapi.documents(ACCOUNT).update({ documentId, data: { password } } as never);
  await endSessions(strapi, trx, documentId);
  const filled = await fillMail(strapi, trx, passwordChanged[locale], { link: siteLink('/connexion/mot-de-passe', locale) });
  await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'password-changed', dedupeKey: `password-changed:${newDocumentId(strapi)}` });
}

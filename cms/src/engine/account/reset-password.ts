import type { Reset, ResetAsk } from '@carrefour/config';
import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import { actAs } from '../actor';
import { countAttempt, hasRoom } from '../links/count-attempt';
import { closeLinks, findLink, makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { passwordAsked } from '../mail/templates/space';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi } from '../strapi';
import { atLeast } from './at-least';
import { findAccount } from './check-password';
import { forgetAllTries } from './count-failures';
import { listMemberships } from './memberships';
import { openSession } from './open-session';
import { ACCOUNT, type Account } from './read-member';
import type { SignedIn } from './sign-in';
import { setPassword } from './set-password';

/** Longer than making a link and a mail takes. */
const ANSWER_MS = 350;
const digest = (email: string) => createHash('sha256').update(email).digest('hex').slice(0, 32);

function mailLink(strapi: Strapi, { email, locale, visitor }: ResetAsk): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    await countAttempt(strapi, trx, [{ key: `reset:network:${visitor}`, max: 10, hours: 1 }]);
    // Anybody may type an address: its holder already has three mails of this hour, and hears what everybody hears.
    if (!(await hasRoom(strapi, trx, { key: `reset:account:${digest(email)}`, max: 3, hours: 1 }))) return;
    const account = await findAccount(strapi, email);
    if (account === null || account.blocked === true) return;
    await closeLinks(strapi, trx, 'password', account.documentId);
    const token = await makeLink(strapi, trx, 'password', account.documentId);
    const filled = await fillMail(strapi, trx, passwordAsked[locale], { link: siteLink(`/connexion/mot-de-passe/${token}`, locale) });
    await enqueueMail(strapi, trx, { to: account.email, ...filled, language: locale, template: 'password-asked', dedupeKey: `password:${digest(token)}` });
  });
}

/** Mails a link of one hour to an account, if there is one: the answer, and the time it takes, are the same if there is none. */
export const askReset = (strapi: Strapi, asked: ResetAsk): Promise<void> => atLeast(ANSWER_MS, mailLink(strapi, asked));

const readAccount = async (strapi: Strapi, documentId: string): Promise<Account | null> =>
  (await strapi.db.query(ACCOUNT).findOne({ where: { documentId, blocked: { $ne: true } } })) as Account | null;

/** Whose password a link lets choose: their address; null for a link that opens nothing. */
export function readReset(strapi: Strapi, token: string): Promise<string | null> {
  return inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'password', token);
    return link === null ? null : ((await readAccount(strapi, link.recordId))?.email ?? null);
  });
}

/** Sets the password of whoever holds the link, ends all their sessions and opens one. */
export function resetPassword(strapi: Strapi, { token, password, locale }: Reset): Promise<SignedIn> {
  return asOneWriter(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'password', token);
    const account = link === null ? null : await readAccount(strapi, link.recordId);
    if (account === null) throw new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');
    actAs(strapi, { type: 'partner', id: `user:${account.id}`, name: account.username, requestId: null });
    await closeLinks(strapi, trx, 'password', account.documentId);
    await setPassword(strapi, trx, account, password, locale);
    await forgetAllTries(strapi, trx, account.email.toLowerCase());
    const [first] = await listMemberships(strapi, account.documentId);
    return first === undefined ? { outcome: 'nowhere' } : { outcome: 'in', session: await openSession(strapi, trx, account.documentId, first.partner.documentId) };
  });
}

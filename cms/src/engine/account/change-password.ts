import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { findAccount, isPasswordOf } from './check-password';
import { countTry, forgetTries } from './count-failures';
import type { Member } from './member';
import { openSession } from './open-session';
import { setPassword } from './set-password';

type Change = { current: string; password: string; visitor: string; locale: 'fr' | 'en' };

/** Somebody signed in chooses another password; every other session of theirs ends, and this one goes on under a new id. Null where the present password is wrong. */
export async function changePassword(strapi: Strapi, { account, partner, actingFor }: Member, { current, password, visitor, locale }: Change): Promise<string | null> {
  if (actingFor) throw new errors.ForbiddenError('L’équipe ne change pas de mot de passe ici.');
  const email = account.email.toLowerCase();
  await countTry(strapi, email, visitor);
  if (!(await isPasswordOf(strapi, await findAccount(strapi, email), current))) return null;
  return asOneWriter(strapi, async (trx) => {
    await forgetTries(strapi, trx, email, visitor);
    await setPassword(strapi, trx, account, password, locale);
    return openSession(strapi, trx, account.documentId, partner.documentId);
  });
}

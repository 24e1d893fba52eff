import type { SignIn } from '@carrefour/config';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { findAccount, isPasswordOf } from './check-password';
import { countTry, forgetTries } from './count-failures';
import { listMemberships } from './memberships';
import { openSession } from './open-session';

/** What a sign-in comes to. `nowhere`: the password was right, and no partner is left to act for. */
export type SignedIn = { outcome: 'in'; session: string } | { outcome: 'wrong' } | { outcome: 'nowhere' };

/** Lets somebody in with the password of their account; unknown, wrong and blocked answer alike, in the same time. */
export async function signIn(strapi: Strapi, { email, password, visitor }: SignIn): Promise<SignedIn> {
  await countTry(strapi, email, visitor);
  const account = await findAccount(strapi, email);
  if (!(await isPasswordOf(strapi, account, password)) || account === null) return { outcome: 'wrong' };
  const [first] = await listMemberships(strapi, account.documentId);
  return asOneWriter(strapi, async (trx) => {
    await forgetTries(strapi, trx, email, visitor);
    return first === undefined ? { outcome: 'nowhere' } : { outcome: 'in', session: await openSession(strapi, trx, account.documentId, first.partner.documentId) };
  });
}

import type { Strapi } from '../strapi';
import { ACCOUNT, type Account } from './read-member';

type Users = { validatePassword(password: string, hash: string): Promise<boolean> };

/** A hash of no password, made at the same cost as those of accounts, so that comparing takes the same time with both. */
const NOBODYS_HASH = '$2a$10$USF/FfOpUXuAGEqUXUtgfOqLvnNY5fuOjEkb0IC9gtYzazgJOgsPK';

/** The account of an address, whatever its case was when it was written. */
export const findAccount = async (strapi: Strapi, email: string): Promise<Account | null> =>
  (await strapi.db.query(ACCOUNT).findOne({ where: { email: { $eqi: email } } })) as Account | null;

/**
 * Compares a password with the CMS's own accounts. One comparison is made in every case: unknown, blocked or without a
 * password, the answer takes the same time.
 */
export async function isPasswordOf(strapi: Strapi, account: Account | null, password: string): Promise<boolean> {
  const users = strapi.service(ACCOUNT) as unknown as Users;
  const isRight = await users.validatePassword(password, account?.password ?? NOBODYS_HASH);
  return isRight && account !== null && account.password !== null && account.blocked !== true;
}

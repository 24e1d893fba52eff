import type { Core } from '@strapi/strapi';
import { partnerAccounts, teamAccounts } from '../accounts/demo-accounts';
import { firstAdministratorLink } from '../accounts/first-administrator-link';

/**
 * Deletes the accounts of the demonstration. When nobody else administers, a link lets one person
 * become the first administrator: the team is never locked out.
 */
export async function removeAccounts(
  strapi: Core.Strapi,
): Promise<{ removed: number; administratorLink?: string }> {
  const remove = async (uid: string, accounts: readonly { email: string }[]) => {
    const where = { email: { $in: accounts.map(({ email }) => email) } };
    return (await strapi.db.query(uid as never).deleteMany({ where } as never)).count;
  };
  const team = await remove('admin::user', teamAccounts);
  const partners = await remove('plugin::users-permissions.user', partnerAccounts);
  const administratorLink = await firstAdministratorLink(strapi);
  return { removed: team + partners, ...(administratorLink !== undefined && { administratorLink }) };
}

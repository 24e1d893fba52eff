import type { Core } from '@strapi/strapi';
import { partnerAccounts, teamAccounts } from '../accounts/demo-accounts';

const userUid = 'plugin::users-permissions.user';

/**
 * Deletes the accounts of the demonstration. Its administrator stays while nobody else administers,
 * or the team would be locked out; the answer says so.
 */
export async function removeAccounts(strapi: Core.Strapi): Promise<{ removed: number; kept: string[] }> {
  const emails = teamAccounts.map(({ email }) => email as string);
  const others = await strapi.db.query('admin::user').count({
    where: { isActive: true, email: { $notIn: emails }, roles: { code: 'strapi-super-admin' } },
  });
  const kept =
    others > 0
      ? []
      : teamAccounts.filter(({ role }) => role === 'administrator').map(({ email }) => email as string);
  const team = await strapi.db
    .query('admin::user')
    .deleteMany({ where: { email: { $in: emails.filter((email) => !kept.includes(email)) } } });
  const partners = await strapi.db
    .query(userUid)
    .deleteMany({ where: { email: { $in: partnerAccounts.map(({ email }) => email) } } });
  return { removed: team.count + partners.count, kept };
}

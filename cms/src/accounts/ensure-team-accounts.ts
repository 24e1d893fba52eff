import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { teamAccounts, type Account } from './demo-accounts';
import { makePassword } from './make-password';

type Users = {
  create(user: Record<string, unknown>): Promise<unknown>;
  updateById(id: number | string, changes: Record<string, unknown>): Promise<unknown>;
};

/** One account of the admin per role of the team; those that exist get a new password. */
export async function ensureTeamAccounts(strapi: Core.Strapi): Promise<Account[]> {
  const users = strapi.service('admin::user') as unknown as Users;
  const accounts: Account[] = [];
  for (const { role, code, email, firstname } of teamAccounts) {
    const password = makePassword();
    const known = await strapi.db.query('admin::user').findOne({ where: { email } });
    const { id } = await strapi.db.query('admin::role').findOne({ where: { code } });
    const data = { firstname, lastname: '(démonstration)', password, isActive: true, preferedLanguage: 'fr' };
    if (known !== null) await users.updateById(known.id, data);
    else await users.create({ ...data, email, roles: [id], registrationToken: null });
    accounts.push({ role, where: 'admin', email, password, url: `${environment().CMS_URL}/admin` });
  }
  return accounts;
}

import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { partnerAccounts, type Account } from './demo-accounts';
import { ensurePartner } from './ensure-partner';
import { makePassword } from './make-password';

const userUid = 'plugin::users-permissions.user';
const membershipUid = 'api::membership.membership';

type Documents = {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
};

/** Accounts of the partner space, each acting for its invented partner; those that exist get a new password. */
export async function ensurePartnerAccounts(strapi: Core.Strapi): Promise<Account[]> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const accounts: Account[] = [];
  for (const { role: label, email, username, partner } of partnerAccounts) {
    const password = makePassword();
    const data = {
      email,
      username,
      password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    };
    const known = await strapi.db.query(userUid).findOne({ where: { email } });
    // The Document Service hashes what the type calls a password.
    const documents = strapi.documents(userUid) as unknown as Documents;
    if (known !== null) await documents.update({ documentId: known.documentId, data: { password } });
    const account = known ?? (await documents.create({ data }));
    const partnerId = await ensurePartner(strapi, partner);
    await ensureMembership(strapi, account.documentId, partnerId);
    // Messages relayed to the partner reach its account's address.
    await strapi.db.query('api::partner.partner').updateMany({ where: { documentId: partnerId, contactEmail: { $null: true }, demo: true }, data: { contactEmail: email } });
    accounts.push({ role: label, where: 'site', email, password, url: `${environment().WEB_URL}/connexion` });
  }
  return accounts;
}

async function ensureMembership(strapi: Core.Strapi, account: string, partner: string): Promise<void> {
  const known = await strapi.db.query(membershipUid).findOne({ where: { account: { documentId: account } } });
  if (known !== null) return;
  const data = {
    account,
    partner,
    role: 'referent' as const,
    state: 'active' as const,
    since: new Date(),
    demo: true,
  };
  await strapi.documents(membershipUid).create({ data });
}

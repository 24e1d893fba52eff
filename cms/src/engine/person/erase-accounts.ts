import { errors } from '@strapi/utils';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { PersonAccount } from './find-accounts';
import { forgetNames } from './forget-names';

async function eraseSpaceAccount(strapi: Strapi, trx: Transaction, { id, documentId }: PersonAccount): Promise<void> {
  await trx(tableOf(strapi, 'api::session.session')).whereIn('account_id', [String(id), documentId]).delete();
  const memberships = (await strapi.db.query('api::membership.membership').findMany({ where: { account: { id } } })) as { id: number }[];
  for (const membership of memberships) await strapi.db.query('api::membership.membership').delete({ where: { id: membership.id } });
  await strapi.db.query('plugin::users-permissions.user').delete({ where: { id } });
}

async function eraseAdminAccount(strapi: Strapi, trx: Transaction, { id }: PersonAccount): Promise<void> {
  const admins = (await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: false, roles: { code: 'strapi-super-admin' } } })) as { id: number }[];
  if (admins.length === 1 && admins[0]?.id === id) throw new errors.ValidationError('C’est le dernier compte d’administration : créez-en un autre d’abord, puis recommencez.');
  await trx(tableOf(strapi, 'api::session.session')).where({ account_id: `admin:${id}` }).delete();
  await strapi.db.query('admin::user').delete({ where: { id } });
}

/** Deletes accounts with their memberships and sessions. Throws for the last administrator: nobody could come in any more. */
export async function eraseAccounts(strapi: Strapi, trx: Transaction, accounts: readonly PersonAccount[], mark: string): Promise<void> {
  for (const account of accounts) await (account.where === 'space' ? eraseSpaceAccount(strapi, trx, account) : eraseAdminAccount(strapi, trx, account));
  if (accounts.length > 0) await forgetNames(strapi, trx, accounts, mark);
}

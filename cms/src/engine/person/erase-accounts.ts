import { errors } from '@strapi/utils';
import { forgetNamesInBin } from '../../office/bin/erase-from-bin';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { withoutName } from './address-pattern';
import { actorIdsOf, type PersonAccount } from './find-accounts';
import { listTextColumns } from './text-columns';

/** Columns that name who did something, in whatever table. */
const signatures = new Set(['actor_name', 'by_name', 'decided_by', 'assigned_to', 'invited_by', 'sent_by', 'deleted_by', 'proposed_by', 'author', 'by']);

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

/** In the history and the provenance of sheets, what an account did stays; who it was does not. */
async function forgetNames(strapi: Strapi, trx: Transaction, accounts: readonly PersonAccount[], mark: string): Promise<void> {
  const names = [...new Set(accounts.flatMap((account) => account.names))];
  await trx(tableOf(strapi, 'api::revision.revision')).whereIn('actor_id', accounts.flatMap(actorIdsOf)).update({ actor_name: mark, actor_id: null });
  if (names.length === 0) return;
  await forgetNamesInBin(strapi, trx, names, mark);
  for (const { table, column } of await listTextColumns(strapi, trx)) {
    if (signatures.has(column)) await trx(table).whereIn(column, names).update({ [column]: mark });
    if (column !== 'provenance') continue;
    const rows: { id: number; provenance: unknown }[] = await trx(table)
      .where((any) => {
        for (const name of names) any.orWhereRaw('cast(?? as text) like ?', [column, `%${name}%`]);
      }).select('id', 'provenance');
    for (const { id, provenance } of rows) {
      const value: unknown = typeof provenance === 'string' ? JSON.parse(provenance) : provenance;
      await trx(table).where({ id }).update({ provenance: JSON.stringify(withoutName(value, names, mark)) });
    }
  }
}

/** Deletes accounts with their memberships and sessions. Throws for the last administrator: nobody could come in any more. */
export async function eraseAccounts(strapi: Strapi, trx: Transaction, accounts: readonly PersonAccount[], mark: string): Promise<void> {
  for (const account of accounts) await (account.where === 'space' ? eraseSpaceAccount(strapi, trx, account) : eraseAdminAccount(strapi, trx, account));
  if (accounts.length > 0) await forgetNames(strapi, trx, accounts, mark);
}

import { binnedAccounts } from '../../office/bin/erase-from-bin';
import type { Strapi, Transaction } from '../strapi';

/** An account of a person: in the partner space, or in the team's admin. */
export type PersonAccount = { where: 'space' | 'admin'; id: number; documentId: string; names: string[] };
type Row = { id: number; document_id: string; username?: string | null; name?: string | null; firstname?: string | null; lastname?: string | null };

const namesOf = ({ username, name, firstname, lastname }: Row, email: string): string[] =>
  [...new Set([username, name, [firstname, lastname].filter(Boolean).join(' ')])].filter((known): known is string => typeof known === 'string' && known.trim() !== '' && known.toLowerCase() !== email);

/** Their accounts, those that the team deleted and might take back as well. */
export async function findAccounts(strapi: Strapi, trx: Transaction, email: string): Promise<PersonAccount[]> {
  const stored = (table: 'up_users' | 'admin_users') => trx(table).whereRaw('lower(??) = ?', ['email', email]).select('*') as Promise<Row[]>;
  const told = (rows: readonly Row[], where: PersonAccount['where']): PersonAccount[] => rows.map((row) => ({ where, id: row.id, documentId: row.document_id, names: namesOf(row, email) }));
  return [...told(await stored('up_users'), 'space'), ...told(await binnedAccounts(strapi, trx, email), 'space'), ...told(await stored('admin_users'), 'admin')];
}

/** How the history and other records name who acted with an account. */
export const actorIdsOf = ({ where, id, documentId }: PersonAccount): string[] => (where === 'admin' ? [`admin:${id}`] : [`user:${id}`, `account:${id}`, String(id), documentId]);

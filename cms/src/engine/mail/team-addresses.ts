import type { ContactPurpose } from '@carrefour/config';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Who in the team receives what: a function, in both languages, and where its mail goes. */
export type Mailbox = { name: string | null; nameEn: string | null; addresses: string[] };
type Row = { name: string; name_en: string | null; email: string };
type Account = { email: string };

/** The coordination receives what found no other way. */
const COORDINATION: ContactPurpose = 'question';

const accountsOf = async (strapi: Strapi, role: string): Promise<string[]> =>
  ((await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: false, roles: { code: role } } })) as Account[]).map(({ email }) => email);

/** The mailbox of a purpose, else the coordination's; without any, whoever moderates, then whoever administers. */
export async function readMailbox(strapi: Strapi, trx: Transaction, purpose: ContactPurpose): Promise<Mailbox> {
  const table = tableOf(strapi, 'api::mailbox.mailbox');
  const rowsOf = (wanted: ContactPurpose): Promise<Row[]> => trx(table).where({ purpose: wanted }).orderBy('id').select('name', 'name_en', 'email');
  const own = await rowsOf(purpose);
  const rows = own.length > 0 ? own : await rowsOf(COORDINATION);
  const [first] = rows;
  if (first !== undefined) return { name: first.name, nameEn: first.name_en, addresses: [...new Set(rows.map(({ email }) => email))] };
  const moderators = await accountsOf(strapi, 'carrefour-moderator');
  return { name: null, nameEn: null, addresses: moderators.length > 0 ? moderators : await accountsOf(strapi, 'strapi-super-admin') };
}

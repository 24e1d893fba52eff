import { fromJson } from '../../engine/project-row/column-values';
import { likeName } from '../../engine/person/like-name';
import { withoutName } from '../../engine/person/address-pattern';
import { chunksOf, type Strapi, type Transaction } from '../../engine/strapi';
import { ACCOUNT, binTable, typeOf } from './bin-table';
import type { KeptDocument, KeptRow } from './kept-document';

type Row = { id: number; record_type: string; record_id: string; content: unknown };

const NOTHING: KeptDocument = { rows: [], parts: [], links: [], files: [] };
const isTheirs = (value: unknown, email: string): boolean => typeof value === 'string' && value.trim().toLowerCase() === email;

type Holding = (strapi: Strapi, trx: Transaction, words: string) => Promise<Row[]>;
const holding = (content: string): Holding => (strapi, trx, words) => trx(binTable(strapi)).whereRaw(`${content} like ? escape '\\'`, [`%${likeName(words)}%`]).select('id', 'record_type', 'record_id', 'content');

/** An address counts whatever its capitals; a name as it is written, with the accents that lower() does not know on SQLite. */
const readAddress = holding('lower(cast(content as text))');
const readName = holding('cast(content as text)');

/** Projects in the bin whose contact somebody is: they are refused like those that are not. */
export async function binnedContacts(strapi: Strapi, trx: Transaction, email: string): Promise<string[]> {
  const rows = await readAddress(strapi, trx, email);
  const isContact = ({ uid, values }: KeptRow) => uid === 'project.contact' && isTheirs(values.email, email);
  return rows.filter(({ record_type: type, content }) => type === 'project' && fromJson(content, NOTHING).parts.some(isContact)).map(({ record_id: id }) => id);
}

/** Accounts in the bin that had this address, as their rows were. */
export async function binnedAccounts(strapi: Strapi, trx: Transaction, email: string): Promise<(KeptRow['values'] & { id: number; document_id: string })[]> {
  const rows = await readAddress(strapi, trx, email);
  const accounts = rows.filter(({ record_type: type }) => type === typeOf(ACCOUNT)).flatMap(({ content }) => fromJson(content, NOTHING).rows);
  return accounts.filter(({ values }) => isTheirs(values.email, email)).map(({ id, values }) => ({ ...values, id, document_id: String(values.document_id) }));
}

/** What somebody sent and the team had deleted goes whole. `column`: the one that holds their address. */
export async function eraseBinned(strapi: Strapi, trx: Transaction, recordType: string, column: string, email: string): Promise<number> {
  const rows = (await readAddress(strapi, trx, email)).filter(({ record_type: type, content }) => type === recordType && fromJson(content, NOTHING).rows.some(({ values }) => isTheirs(values[column], email)));
  for (const ids of chunksOf(rows.map(({ id }) => id), 400)) await trx(binTable(strapi)).whereIn('id', ids).delete();
  return rows.length;
}

/** What an account did stays in the bin as well; who it was does not. */
export async function forgetNamesInBin(strapi: Strapi, trx: Transaction, names: readonly string[], mark: string): Promise<void> {
  for (const name of names)
    for (const { id, content } of await readName(strapi, trx, JSON.stringify(name).slice(1, -1)))
      await trx(binTable(strapi)).where({ id }).update({ content: JSON.stringify(withoutName(fromJson(content, NOTHING), [name], mark)) });
}

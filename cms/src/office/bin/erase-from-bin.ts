import { fromJson } from '../../engine/project-row/column-values';
import { withoutName } from '../../engine/person/address-pattern';
import { chunksOf, type Strapi, type Transaction } from '../../engine/strapi';
import { binTable } from './bin-table';
import type { KeptDocument, KeptRow } from './kept-document';

type Row = { id: number; record_type: string; record_id: string; content: unknown };

const NOTHING: KeptDocument = { rows: [], parts: [], links: [], files: [] };
const isTheirs = (value: unknown, email: string): boolean => typeof value === 'string' && value.trim().toLowerCase() === email;

const readHolding = (strapi: Strapi, trx: Transaction, words: string): Promise<Row[]> =>
  trx(binTable(strapi)).whereRaw(`lower(cast(content as text)) like ? escape '\\'`, [`%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`]).select('id', 'record_type', 'record_id', 'content');

/** Projects in the bin whose contact somebody is: they are refused like those that are not. */
export async function binnedContacts(strapi: Strapi, trx: Transaction, email: string): Promise<string[]> {
  const rows = await readHolding(strapi, trx, email);
  const isContact = ({ uid, values }: KeptRow) => uid === 'project.contact' && isTheirs(values.email, email);
  return rows.filter(({ record_type: type, content }) => type === 'project' && fromJson(content, NOTHING).parts.some(isContact)).map(({ record_id: id }) => id);
}

/** What somebody sent and the team had deleted goes whole. `column`: the one that holds their address. */
export async function eraseBinned(strapi: Strapi, trx: Transaction, recordType: string, column: string, email: string): Promise<number> {
  const rows = (await readHolding(strapi, trx, email)).filter(({ record_type: type, content }) => type === recordType && fromJson(content, NOTHING).rows.some(({ values }) => isTheirs(values[column], email)));
  for (const ids of chunksOf(rows.map(({ id }) => id), 400)) await trx(binTable(strapi)).whereIn('id', ids).delete();
  return rows.length;
}

/** What an account did stays in the bin as well; who it was does not. */
export async function forgetNamesInBin(strapi: Strapi, trx: Transaction, names: readonly string[], mark: string): Promise<void> {
  for (const name of names)
    for (const { id, content } of await readHolding(strapi, trx, name))
      await trx(binTable(strapi)).where({ id }).update({ content: JSON.stringify(withoutName(fromJson(content, NOTHING), [name], mark)) });
}

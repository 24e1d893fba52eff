import type { ContactPurpose, RelayMessage } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { toIso } from '../project-row/column-values';
import { toLocale } from '../read/list-editorial';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Holder } from './choose-holder';

/** A message as the relay keeps it; `projectId` and `partnerId` are what it is about. */
export type StoredMessage = {
  id: string; purpose: ContactPurpose; subject: string; body: string; search: string | null; name: string; email: string; shareAddress: boolean; language: 'fr' | 'en';
  projectId: string | null; partnerId: string | null; recipient: Holder; /** Who holds it: a partner by id; a carrier by the digest of the address it was sent to. */ holderId: string | null; state: 'new' | 'sent' | 'reminded' | 'answered' | 'refused';
  createdAt: string; passedAt: string | null; remindedAt: string | null;
};

type Row = Record<string, unknown>;
export const messageTable = (strapi: Strapi): string => tableOf(strapi, 'api::message.message');

const columns = [
  'document_id', 'purpose', 'subject', 'body', 'search', 'from_name', 'from_email', 'share_address', 'language', 'record_id', 'partner_id', 'recipient', 'holder_id', 'state',
  'created_at', 'passed_at', 'reminded_at',
];

const toStored = (row: Row): StoredMessage => ({
  id: row.document_id as string, purpose: row.purpose as ContactPurpose, subject: row.subject as string, body: row.body as string, search: row.search as string | null,
  name: (row.from_name as string | null) ?? '', email: row.from_email as string, shareAddress: row.share_address === true || row.share_address === 1,
  language: toLocale(row.language), projectId: row.record_id as string | null, partnerId: row.partner_id as string | null,
  recipient: row.recipient as Holder, holderId: row.holder_id as string | null, state: row.state as StoredMessage['state'],
  createdAt: toIso(row.created_at) ?? '', passedAt: toIso(row.passed_at), remindedAt: toIso(row.reminded_at),
});

/** Keeps a message before anything is sent: a crash loses none. */
export async function storeMessage(
  strapi: Strapi, trx: Transaction, { purpose, subject, body, search, name, email, shareAddress, locale }: RelayMessage, about: { projectId: string | null; partnerId: string | null },
): Promise<StoredMessage> {
  const id = newDocumentId(strapi);
  const now = new Date();
  await trx(messageTable(strapi)).insert({
    document_id: id, purpose, subject, body, search, from_name: name, from_email: email, share_address: shareAddress, language: locale,
    record_type: about.projectId === null ? null : 'project', record_id: about.projectId, partner_id: about.partnerId, recipient: 'team', state: 'new',
    created_at: now, updated_at: now, published_at: now, locale: null,
  });
  return { id, purpose, subject, body, search, name, email, shareAddress, language: locale, ...about, recipient: 'team', holderId: null, state: 'new', createdAt: now.toISOString(), passedAt: null, remindedAt: null };
}

const TWIN_MS = 3_600_000;

/** Whether the very same message came within the hour. */
export async function findTwin(strapi: Strapi, trx: Transaction, { email, subject, body }: RelayMessage, about: { projectId: string | null; partnerId: string | null }): Promise<boolean> {
  const same = { from_email: email, subject, record_id: about.projectId, partner_id: about.partnerId };
  const rows: { body: string }[] = await trx(messageTable(strapi)).where(same).where('created_at', '>', new Date(Date.now() - TWIN_MS)).select('body');
  return rows.some((row) => row.body === body);
}

export async function readMessage(strapi: Strapi, trx: Transaction, id: string): Promise<StoredMessage | null> {
  const row: Row | undefined = await trx(messageTable(strapi)).where({ document_id: id }).first(columns);
  return row === undefined ? null : toStored(row);
}

const unanswered = (strapi: Strapi, trx: Transaction) => trx(messageTable(strapi)).whereIn('state', ['sent', 'reminded']).orderBy('id').select(columns);

/** Messages somebody outside the team was asked to answer, and did not yet. */
export const listUnanswered = async (strapi: Strapi, trx: Transaction): Promise<StoredMessage[]> => ((await unanswered(strapi, trx)) as Row[]).map(toStored);

/** Those of them that the carriers of some projects hold. */
export async function listWithCarriers(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<StoredMessage[]> {
  const rows: Row[] = [];
  for (const ids of chunksOf(projectIds, 400)) rows.push(...((await unanswered(strapi, trx).where({ recipient: 'carrier' }).whereIn('record_id', ids)) as Row[]));
  return rows.map(toStored);
}

export async function updateMessage(strapi: Strapi, trx: Transaction, id: string, changes: Row): Promise<void> {
  await trx(messageTable(strapi)).where({ document_id: id }).update({ ...changes, updated_at: new Date() });
}

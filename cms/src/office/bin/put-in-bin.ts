import { currentActor } from '../../engine/actor';
import { newDocumentId } from '../../engine/document-id';
import { insertRows } from '../../engine/project-row/insert-rows';
import { REQUEST_DAYS } from '../../engine/retention/request-days';
import type { Strapi, Transaction } from '../../engine/strapi';
import { titleColumns } from '../record-titles';
import { binTable, keptUntil, typeOf } from './bin-table';
import type { KeptDocument } from './kept-document';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What people know a record by, in French where it has French words. */
function titleOf(type: string, { rows }: KeptDocument): string | null {
  const column = titleColumns[type] ?? 'title';
  const inFrenchFirst = rows.toSorted((a, b) => Number(a.values.locale === 'en') - Number(b.values.locale === 'en'));
  return inFrenchFirst.flatMap(({ values }) => textOf(values[column]) ?? []).at(0)?.slice(0, 250) ?? null;
}

/** Keeps what is being deleted, in the transaction of the delete. */
export async function putInBin(strapi: Strapi, trx: Transaction, uid: string, documentId: string, document: KeptDocument): Promise<void> {
  const now = new Date();
  const type = typeOf(uid);
  const hasDrafts = strapi.getModel(uid as Parameters<Strapi['getModel']>[0])?.options?.draftAndPublish === true;
  const changedAt = document.rows.flatMap(({ values }) => textOf(values.updated_at) ?? []).toSorted().at(-1) ?? null;
  await insertRows(trx, binTable(strapi), [{
    document_id: newDocumentId(strapi), record_type: type, record_id: documentId, title: titleOf(type, document),
    languages: [...new Set(document.rows.flatMap(({ values }) => textOf(values.locale) ?? []))].sort().reverse().join(','),
    published: hasDrafts && document.rows.some(({ values }) => values.published_at !== null), deleted_at: now, deleted_by: currentActor(strapi).name,
    kept_until: keptUntil(now, (REQUEST_DAYS as Readonly<Record<string, number>>)[type], changedAt), content: JSON.stringify(document),
    created_at: now, updated_at: now, published_at: now, locale: null,
  }]);
}

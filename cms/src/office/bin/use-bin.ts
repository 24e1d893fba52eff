import { currentActor } from '../../engine/actor';
import { asOneWriter } from '../../engine/one-writer';
import { insertRows } from '../../engine/project-row/insert-rows';
import { REQUEST_DAYS } from '../../engine/retention/request-days';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { titleColumns } from '../record-titles';
import { newDocumentId } from '../../engine/document-id';
import { binTable, keptUntil } from './bin-table';
import { keepDocument } from './keep-document';
import { partOf, type KeptDocument } from './kept-document';

type DocumentContext = { uid: string; action: string; params: { documentId?: string } };

/** What somebody of the team deletes with their own hands, one by one or many at once, in the screens of the content manager. */
const isByHand = (strapi: Strapi): boolean => {
  const ctx = strapi.requestContext.get();
  return ctx?.request.url.startsWith('/content-manager/') === true && currentActor(strapi).type === 'person';
};

const isShown = (strapi: Strapi, uid: string): boolean => {
  const options = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.pluginOptions as { 'content-manager'?: { visible?: boolean } } | undefined;
  return uid.startsWith('api::') && options?.['content-manager']?.visible !== false;
};

const typeOf = (uid: string): string => uid.split('.')[1] ?? uid;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What people know a record by, in French where it has French words. */
function titleOf(type: string, { rows }: KeptDocument): string | null {
  const column = titleColumns[type] ?? 'title';
  const inFrenchFirst = rows.toSorted((a, b) => Number(a.values.locale === 'en') - Number(b.values.locale === 'en'));
  return inFrenchFirst.flatMap(({ values }) => textOf(values[column]) ?? []).at(0)?.slice(0, 250) ?? null;
}

async function putInBin(strapi: Strapi, trx: Transaction, uid: string, documentId: string, document: KeptDocument): Promise<void> {
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

/** Keeps whole what the team deletes in the content manager: it is taken back from the bin of the back office. In the transaction of the delete. */
export function useBin(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId } } = raw as unknown as DocumentContext;
    if (action !== 'delete' || documentId === undefined || !isShown(strapi, uid) || !isByHand(strapi)) return next();
    return asOneWriter(strapi, async (trx) => {
      const before = await keepDocument(strapi, trx, uid, documentId);
      const result = await next();
      const left: { id: number }[] = await trx(tableOf(strapi, uid)).where({ document_id: documentId }).select('id');
      const stays = new Set(left.map(({ id }) => Number(id)));
      const gone = new Set(before.rows.map(({ id }) => id).filter((id) => !stays.has(id)));
      if (gone.size > 0) await putInBin(strapi, trx, uid, documentId, partOf(before, gone));
      return result;
    });
  });
}

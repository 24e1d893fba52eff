import { currentActor } from '../../engine/actor';
import { asOneWriter } from '../../engine/one-writer';
import { tableOf, type Strapi } from '../../engine/strapi';
import { ACCOUNT } from './bin-table';
import { closeDoors } from './close-doors';
import { keepDocument } from './keep-document';
import { partOf } from './kept-document';
import { putInBin } from './put-in-bin';

type DocumentContext = { uid: string; action: string; params: { documentId?: string } };

/** Whether somebody of the team acts with their own hands, in the screens that begin with this address. */
export const isByHand = (strapi: Strapi, screens: string): boolean => strapi.requestContext.get()?.request.url.startsWith(screens) === true && currentActor(strapi).type === 'person';

const isShown = (strapi: Strapi, uid: string): boolean => {
  const options = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.pluginOptions as { 'content-manager'?: { visible?: boolean } } | undefined;
  return uid === ACCOUNT || (uid.startsWith('api::') && options?.['content-manager']?.visible !== false);
};

/** Keeps whole what the team deletes in the content manager, one by one or many at once: it is taken back from the bin of the back office. In the transaction of the delete. */
export function useBin(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId } } = raw as unknown as DocumentContext;
    if (action !== 'delete' || documentId === undefined || !isShown(strapi, uid) || !isByHand(strapi, '/content-manager/')) return next();
    return asOneWriter(strapi, async (trx) => {
      const before = await keepDocument(strapi, trx, uid, documentId);
      const result = await next();
      const left: { id: number }[] = await trx(tableOf(strapi, uid)).where({ document_id: documentId }).select('id');
      const stays = new Set(left.map(({ id }) => Number(id)));
      const gone = new Set(before.rows.map(({ id }) => id).filter((id) => !stays.has(id)));
      if (gone.size > 0) await putInBin(strapi, trx, uid, documentId, partOf(before, gone));
      if (uid === ACCOUNT) await closeDoors(strapi, trx, before);
      return result;
    });
  });
}

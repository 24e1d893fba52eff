import { errors } from '@strapi/utils';
import { inTransaction, tableOf, type Strapi } from '../strapi';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { whenGone?: string | null } } };

const REFUSAL =
  'Cet inventaire décrit des membres ou des structures : « Dépublier » ne vaut que pour des projets. Gardez « Signaler seulement » ; ce qui disparaît est signalé, et une personne décide.';

/** Whether an inventory lists organisations or partners. */
const listsRecords = (strapi: Strapi, documentId: string): Promise<boolean> =>
  inTransaction(strapi, async (trx) => {
    const slug = trx(tableOf(strapi, 'api::inventory.inventory')).where({ document_id: documentId }).select('slug');
    return (await trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', slug).whereNotNull('record_type').first('id')) !== undefined;
  });

/** In the admin, the rule that takes vanished projects off the site is refused where it could not be kept: with the reason, as it is saved. */
export function checkGoneRules(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const asks = uid === 'api::inventory.inventory' && action === 'update' && params.data?.whenGone === 'unpublish' && params.documentId !== undefined;
    if (asks && (await listsRecords(strapi, params.documentId ?? ''))) throw new errors.ValidationError(REFUSAL);
    return next();
  });
}

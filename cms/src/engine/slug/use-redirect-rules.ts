import { errors } from '@strapi/utils';
import { environment } from '../../environment';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { checkRedirect, turnsRound, type RedirectRow } from './check-redirect';

type Context = { uid: string; action: string; params: { documentId?: string; data?: Partial<RedirectRow> } };

const REDIRECT = 'api::redirect.redirect';

/** What the team redirects leads somewhere: addresses in form, never round in circles. */
export function useRedirectRules(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    if (uid !== REDIRECT || data === undefined || (action !== 'create' && action !== 'update')) return next();
    return inTransaction(strapi, async (trx) => {
      const table = () => trx(tableOf(strapi, REDIRECT));
      const known: RedirectRow | undefined = documentId === undefined ? undefined : await table().where({ document_id: documentId }).first('from', 'to', 'gone');
      const given = { from: data.from ?? known?.from ?? '', to: data.to === undefined ? (known?.to ?? null) : data.to, gone: (data.gone ?? known?.gone) === true };
      const checked = checkRedirect(given, environment().WEB_URL);
      if (typeof checked === 'string') throw new errors.ValidationError(checked);
      if (await turnsRound(checked, nextOf(table, documentId)))
        throw new errors.ValidationError(`Cette redirection tournerait en rond : « ${checked.to} » ramène à « ${checked.from} ».`);
      Object.assign(data, checked);
      return next();
    });
  });
}

/** Where each other address leads today. */
const nextOf = (table: () => ReturnType<Transaction>, documentId: string | undefined) => async (path: string): Promise<string | null> => {
  const others = table().where({ from: path });
  const row: { to: string | null } | undefined = await (documentId === undefined ? others : others.where((row_) => row_.whereNot({ document_id: documentId }).orWhereNull('document_id'))).first('to');
  return row?.to ?? null;
};

import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import { projectTable, voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

type Context = { uid: string; action: string; params: { documentId?: string; status?: string } };

async function isVouched(strapi: Strapi, trx: Transaction, documentId: string): Promise<boolean> {
  const { table, owner } = voucherLink(strapi);
  const rows = trx(projectTable(strapi)).where({ document_id: documentId }).select('id');
  const [entry, voucher] = [
    await trx(tableOf(strapi, 'api::entry.entry')).where({ project_id: documentId }).first('id'), await trx(table).whereIn(owner, rows).first(owner),
  ];
  return entry !== undefined || voucher !== undefined;
}

/** No project is published without an inventory's record of it, or a partner that vouches for it by name (charter, article 8). */
export function useVouchers(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const publishes = uid === 'api::project.project' && (action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published'));
    if (!publishes) return next();
    return asOneWriter(strapi, async (trx) => {
      const result = await next();
      const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (documentId !== undefined && !(await isVouched(strapi, trx, documentId)))
        throw new errors.ValidationError('Choisissez d’abord le partenaire qui répond de cette fiche (champ « Partenaires qui en répondent ») : la charte veut que chaque projet publié ait une source.');
      return result;
    });
  });
}

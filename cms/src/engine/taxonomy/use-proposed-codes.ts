import { tableOf, inTransaction, type Strapi } from '../strapi';
import { fieldOfTerms } from './follow-replaced-terms';
import { toTermCode } from './to-term-code';

type Write = { uid: string; action: string; params: { data?: { code?: string | null; label?: string | null } } };

/**
 * A new theme, audience or method without a code gets one made from its name: codes are for addresses and files, not for people to invent.
 * Emptied later, the code it has stays: those addresses and files still name it.
 */
export function useProposedCodes(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    const { data } = params;
    if (data === undefined || fieldOfTerms(uid) === undefined || (data.code ?? '').trim() !== '') return next();
    if (action === 'update') {
      delete data.code;
      return next();
    }
    if (!data.label) return next();
    const taken: { code: string | null }[] = await inTransaction(strapi, (trx) => trx(tableOf(strapi, uid)).select('code'));
    data.code = toTermCode(data.label, new Set(taken.flatMap(({ code }) => code?.toUpperCase() ?? [])));
    return next();
  });
}

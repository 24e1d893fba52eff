import { readObjections, type Objections } from '../objection/read-objections';
import { inTransaction, type Strapi } from '../strapi';

/** Who objected to what, as of now. */
export const readRefused = (strapi: Strapi): Promise<Objections> => inTransaction(strapi, (trx) => readObjections(strapi, trx));

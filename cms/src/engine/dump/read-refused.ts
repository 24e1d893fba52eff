import type { Dump } from '@carrefour/config';
import { readObjections, toWithdrawn, type Objections, type Withdrawn } from '../objection/read-objections';
import { inTransaction, type Strapi } from '../strapi';

/** Who objected to what, as of now. */
export const readRefused = (strapi: Strapi): Promise<Objections> => inTransaction(strapi, (trx) => readObjections(strapi, trx));

/** What a copy already knows of objections: taking out what came since is another's work. */
export const knownWithdrawn = async (strapi: Strapi, dump: Dump): Promise<Withdrawn[]> => toWithdrawn(await readRefused(strapi)).filter(({ id }) => dump.withdrawn.includes(id));

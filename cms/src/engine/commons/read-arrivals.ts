import { projectTable } from '../project-row/join-tables';
import type { Strapi, Transaction } from '../strapi';

/** A project of the directory and when it came. */
export type Arrival = { id: string; at: unknown };

/** When each published project came: the day of its oldest row, for publishing writes a new one. */
export const readArrivals = (strapi: Strapi, trx: Transaction): Promise<Arrival[]> =>
  trx(projectTable(strapi)).whereNull('merged_into').groupBy('document_id').havingRaw('max(published_at) is not null').select({ id: 'document_id' }).min({ at: 'created_at' }) as unknown as Promise<Arrival[]>;

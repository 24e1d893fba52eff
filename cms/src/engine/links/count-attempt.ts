import { errors } from '@strapi/utils';
import { newDocumentId } from '../document-id';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** At most so many, in so many hours, under a key: a network, an address, a project. */
export type Limit = { key: string; max: number; hours: number };

const HOUR_MS = 3_600_000;

const attempts = (strapi: Strapi): string => tableOf(strapi, 'api::attempt.attempt');

/** Whether one more would be let through under a key; counts nothing. */
export async function wouldFit(strapi: Strapi, trx: Transaction, { key, max, hours }: Limit): Promise<boolean> {
  const [row] = await trx(attempts(strapi)).where({ key }).where('at', '>', new Date(Date.now() - hours * HOUR_MS)).count<{ n: number | string }[]>({ n: '*' });
  return Number(row?.n ?? 0) < max;
}

/** Counts one sending under a key and answers true; answers false, and counts nothing, where it would be one too many. */
export async function hasRoom(strapi: Strapi, trx: Transaction, limit: Limit): Promise<boolean> {
  if (!(await wouldFit(strapi, trx, limit))) return false;
  const { key } = limit;
  const now = new Date();
  await trx(attempts(strapi)).insert({ document_id: newDocumentId(strapi), key, at: now, created_at: now, updated_at: now, published_at: now, locale: null });
  return true;
}

/**
 * Counts one sending under each key; one too many throws a RateLimitError, and the caller's transaction counts nothing. As
 * the only writer: two at once are two.
 */
export async function countAttempt(strapi: Strapi, trx: Transaction, limits: readonly Limit[]): Promise<void> {
  for (const limit of limits) if (!(await hasRoom(strapi, trx, limit))) throw new errors.RateLimitError('Trop d’envois en peu de temps. Réessayez plus tard.');
}

import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import { newDocumentId } from '../document-id';
import { toIso } from '../project-row/column-values';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { accountWindows, everywhereWindows, LONGEST_MS, networkWindows, waitOf, type Window } from './wait-windows';

const ATTEMPT = 'api::attempt.attempt';
/** The address itself is not kept: whoever types one is not always its owner. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

type Door = { key: string; windows: readonly Window[] };

const doorsOf = (email: string, visitor: string): Door[] => [
  { key: `login:${digest(email)}:${visitor}`, windows: accountWindows },
  { key: `login:network:${visitor}`, windows: networkWindows },
  { key: `login:everywhere:${digest(email)}`, windows: everywhereWindows },
];
const knownKey = (email: string, visitor: string): string => `login:known:${digest(email)}:${visitor}`;

async function timesOf(strapi: Strapi, trx: Transaction, key: string, now: Date): Promise<number[]> {
  const rows: { at: unknown }[] = await trx(tableOf(strapi, ATTEMPT)).where({ key }).where('at', '>', new Date(now.getTime() - LONGEST_MS)).orderBy('at', 'desc').limit(200).select('at');
  return rows.map(({ at }) => new Date(toIso(at) ?? 0).getTime());
}

const note = (strapi: Strapi, trx: Transaction, keys: readonly string[], at: Date) =>
  trx(tableOf(strapi, ATTEMPT)).insert(keys.map((key) => ({ document_id: newDocumentId(strapi), key, at, created_at: at, updated_at: at, published_at: at, locale: null })));

/**
 * Counts a try before it is looked at, so that two at once are two; throws a RateLimitError where one must wait. The same for
 * an account that does not exist. A network the account came in from lately is not held up by what others do elsewhere.
 */
export function countTry(strapi: Strapi, email: string, visitor: string, now = new Date()): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const isKnown = (await timesOf(strapi, trx, knownKey(email, visitor), now)).length > 0;
    const doors = doorsOf(email, visitor).slice(0, isKnown ? 2 : 3);
    for (const { key, windows } of doors)
      if (waitOf(await timesOf(strapi, trx, key, now), windows, now.getTime()) > 0) throw new errors.RateLimitError('Trop d’essais en peu de temps. Réessayez plus tard.');
    await note(strapi, trx, doors.map(({ key }) => key), now);
  });
}

/** A try that was right is none: it is forgotten, with the account's mistakes from that network, which is known from now on. */
export async function forgetTries(strapi: Strapi, trx: Transaction, email: string, visitor: string, now = new Date()): Promise<void> {
  const table = tableOf(strapi, ATTEMPT);
  const isKnown = (await timesOf(strapi, trx, knownKey(email, visitor), now)).length > 0;
  const [own, network, everywhere] = doorsOf(email, visitor).map(({ key }) => key);
  await trx(table).where({ key: own }).delete();
  // A known network was not counted among those of everywhere: what stands there is others', and stays.
  for (const key of isKnown ? [network] : [network, everywhere]) {
    const last: { id: number } | undefined = await trx(table).where({ key }).orderBy('id', 'desc').first('id');
    if (last !== undefined) await trx(table).where({ id: last.id }).delete();
  }
  await note(strapi, trx, [knownKey(email, visitor)], now);
}

/** Somebody proved by mail that the account is theirs: what others tried at it does not count against them. */
export async function forgetAllTries(strapi: Strapi, trx: Transaction, email: string): Promise<void> {
  await trx(tableOf(strapi, ATTEMPT)).where('key', 'like', `login:${digest(email)}:%`).orWhere({ key: `login:everywhere:${digest(email)}` }).delete();
}

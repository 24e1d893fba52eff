import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';

export const BIN_ITEM = 'api::bin-item.bin-item';
const DAY_MS = 86_400_000;

/** How long what the team deletes can be taken back. */
export const BIN_DAYS = 30;

export const binTable = (strapi: Strapi): string => tableOf(strapi, BIN_ITEM);
export const uidOf = (recordType: string): string => `api::${recordType}.${recordType}`;

/** Until when something deleted now stays: thirty days, or until the day it was to be forgotten anyway (`forgottenAfterDays` since it last changed). Pure. */
export function keptUntil(now: Date, forgottenAfterDays: number | undefined, changedAt: string | null): Date {
  const end = now.getTime() + BIN_DAYS * DAY_MS;
  if (forgottenAfterDays === undefined || changedAt === null) return new Date(end);
  return new Date(Math.min(end, new Date(changedAt).getTime() + forgottenAfterDays * DAY_MS));
}

/** Takes out of the bin what was there long enough. Answers how many. */
export const emptyBin = (strapi: Strapi, trx: Transaction, now: Date): Promise<number> => trx(binTable(strapi)).where('kept_until', '<', now).delete();

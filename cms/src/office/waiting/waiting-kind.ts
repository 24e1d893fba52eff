import { toIso } from '../../engine/project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Waiting } from '../shapes';
import type { OfficeAction } from '../office-actions';

/** Something that waits for the team: `may` says who sees it, by the type they must be able to read, write or publish, or the right they must have. */
export type WaitingKind = {
  kind: string;
  label: string;
  may: { read: string } | { update: string } | { publish: string } | { action: OfficeAction };
  /** The screen of the admin that settles it. */
  to: string;
  count: (strapi: Strapi, trx: Transaction) => Promise<Waiting>;
};

export const NOTHING: Waiting = { count: 0, oldest: null };

/** Counts the rows of a type where `open` holds; their age is that of the column `since`. */
export const countRows = (uid: string, open: Record<string, unknown>, states: readonly string[] | null = null, since = 'created_at') =>
  async (strapi: Strapi, trx: Transaction): Promise<Waiting> => {
    const rows = trx(tableOf(strapi, uid)).where(open);
    const [row]: { n: number | string; oldest: unknown }[] = await (states === null ? rows : rows.whereIn('state', states)).select(trx.raw('count(*) as n'), trx.raw('min(??) as oldest', [since]));
    return { count: Number(row?.n ?? 0), oldest: toIso(row?.oldest) };
  };

import type { LinkReport } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { toIso } from '../project-row/column-values';
import { asOneWriter } from '../one-writer';
import { chunksOf, tableOf, type Strapi } from '../strapi';
import { nextLinkState } from './next-link-state';
import { LINK_CHECK } from './outgoing-links';

type Row = { url: string; failures: number | null; dead_since: unknown };
const dateOf = (value: unknown): Date | null => {
  const iso = toIso(value);
  return iso === null ? null : new Date(iso);
};

/** Keeps what came of asking addresses; how many of them are dead by now. */
export function recordLinks(strapi: Strapi, reports: readonly LinkReport[], now = new Date()): Promise<number> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, LINK_CHECK);
    const before = new Map<string, Row>();
    for (const urls of chunksOf(reports.map(({ url }) => url), 400)) for (const row of (await trx(table).whereIn('url', urls).select('url', 'failures', 'dead_since')) as Row[]) before.set(row.url, row);
    const rows = reports.map(({ url, outcome, reason }) => {
      const known = before.get(url);
      const { failures, deadSince, dueAt } = nextLinkState(known === undefined ? null : { failures: known.failures ?? 0, deadSince: dateOf(known.dead_since) }, outcome, now);
      return { document_id: newDocumentId(strapi), url, failures, reason: outcome === 'alive' ? null : reason, checked_at: now, dead_since: deadSince, due_at: dueAt, created_at: now, updated_at: now, published_at: now, locale: null };
    });
    for (const chunk of chunksOf(rows, 60)) await trx(table).insert(chunk).onConflict(['url']).merge(['failures', 'reason', 'checked_at', 'dead_since', 'due_at', 'updated_at']);
    return rows.filter(({ dead_since: dead }) => dead !== null).length;
  });
}

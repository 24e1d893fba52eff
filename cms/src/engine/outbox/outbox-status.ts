import { inTransaction, tableOf, type Strapi } from '../strapi';

export type OutboxStatus = {
  pending: number;
  dead: number;
  oldestSeconds: number;
  deadLetters: { type: string; documentId: string; attempts: number; error: string | null }[];
};

const SHOWN_DEAD_LETTERS = 50;

/** How far the index is behind, and what could not be indexed and why. */
export function outboxStatus(strapi: Strapi): Promise<OutboxStatus> {
  const table = tableOf(strapi, 'api::change.change');
  return inTransaction(strapi, async (trx) => {
    const [pending]: { n: string; oldest: string | number | null }[] = await trx(table).whereNull('dead_at')
      .select(trx.raw('count(*) as n'), trx.raw('min(marked_at) as oldest'));
    const [dead] = await trx(table).whereNotNull('dead_at').count<{ n: string }[]>({ n: '*' });
    const letters = await trx(table).whereNotNull('dead_at').orderBy('dead_at', 'desc').limit(SHOWN_DEAD_LETTERS)
      .select('type', 'record_id', 'attempts', 'error');
    const oldest = Number(pending?.oldest ?? 0);
    return {
      pending: Number(pending?.n ?? 0),
      dead: Number(dead?.n ?? 0),
      oldestSeconds: oldest === 0 ? 0 : Math.max(0, Math.round((Date.now() - oldest) / 1000)),
      deadLetters: letters.map((row: { type: string; record_id: string; attempts: number; error: string | null }) => ({
        type: row.type, documentId: row.record_id, attempts: row.attempts, error: row.error,
      })),
    };
  });
}

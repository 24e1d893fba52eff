import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { EntryLink } from './to-sides';

/** Why entries are in one project: what imports found sure, with its score, and what persons said, which counts 100. */
export async function readEntryLinks(strapi: Strapi, trx: Transaction, names: readonly string[]): Promise<EntryLink[]> {
  const own = new Set(names);
  const links: EntryLink[] = [];
  for (const chunk of chunksOf(names, 400)) {
    const rows: { record_a: string; record_b: string; score: number | null; band: string | null; decision: string | null }[] =
      await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'entry' }).whereIn('record_a', chunk)
        .select('record_a', 'record_b', 'score', 'band', 'decision');
    for (const { record_a: a, record_b: b, score, band, decision } of rows) {
      if (!own.has(b) || decision === 'different') continue;
      if (decision === 'same') links.push({ a, b, score: 100 });
      else if (band === 'merged') links.push({ a, b, score: Number(score ?? 0) });
    }
  }
  return links;
}

import { fromJson } from '../project-row/column-values';
import { chunksOf, inTransaction, tableOf, type Strapi } from '../strapi';

/** Pairs of projects somebody was or is asked about, with one entry of each side to name them by. */
export function listDuplicates(strapi: Strapi) {
  return inTransaction(strapi, async (trx) => {
    const pairs = await trx(tableOf(strapi, 'api::duplicate.duplicate')).orderBy('score', 'desc')
      .select('record_a', 'record_b', 'score', 'parts', 'band', 'decision');
    const ids = [...new Set(pairs.flatMap((pair: { record_a: string; record_b: string }) => [pair.record_a, pair.record_b]))];
    const names = new Map<string, string>();
    for (const chunk of chunksOf(ids, 400)) {
      const entries: { project_id: string; inventory: string; key: string }[] = await trx(tableOf(strapi, 'api::entry.entry'))
        .whereIn('project_id', chunk).orderBy('id').select('project_id', 'inventory', 'key');
      for (const entry of entries) if (!names.has(entry.project_id)) names.set(entry.project_id, `${entry.inventory}:${entry.key}`);
    }
    return pairs.map((pair: { record_a: string; record_b: string; score: number; parts: unknown; band: string; decision: string | null }) => ({
      projectA: pair.record_a, projectB: pair.record_b, entryA: names.get(pair.record_a) ?? pair.record_a, entryB: names.get(pair.record_b) ?? pair.record_b,
      score: pair.score, parts: fromJson<Record<string, number>>(pair.parts, {}), band: pair.band, decision: pair.decision,
    }));
  });
}

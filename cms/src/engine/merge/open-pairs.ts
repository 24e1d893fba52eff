import { toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { listAlive, readRoots } from './roots';

type Row = { record_a: string; record_b: string; score: number | null; later_until: unknown; created_at: unknown };
/** Two projects that may be one, by the ids they lead to today. `later`, `since`: ISO. */
export type FoundPair = { a: string; b: string; score: number; later: string | null; since: string | null };

/** Pairs of projects an import asks about and nobody decided, by the projects they lead to today, each once, the most alike first. */
export async function findOpenPairs(strapi: Strapi, trx: Transaction): Promise<FoundPair[]> {
  const rows: Row[] = await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'project' }).whereNull('decision').orderBy([{ column: 'score', order: 'desc' }, { column: 'id' }])
    .select('record_a', 'record_b', 'score', 'later_until', 'created_at');
  const rootOf = await readRoots(strapi, trx);
  const alive = await listAlive(strapi, trx, [...new Set(rows.flatMap((row) => [rootOf(row.record_a), rootOf(row.record_b)]))]);
  const pairs = new Map<string, FoundPair>();
  for (const row of rows) {
    const [a = '', b = ''] = [rootOf(row.record_a), rootOf(row.record_b)].toSorted();
    if (a === b || !alive.has(a) || !alive.has(b) || pairs.has(`${a} ${b}`)) continue;
    pairs.set(`${a} ${b}`, { a, b, score: Number(row.score ?? 0), later: toIso(row.later_until), since: toIso(row.created_at) });
  }
  return [...pairs.values()];
}

/** Put off by the team for a while. */
export const isPutOff = ({ later }: FoundPair, now: Date): boolean => later !== null && new Date(later) > now;

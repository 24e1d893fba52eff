import { listCarrierLinks } from '../carrier/list-links';
import { fromJson } from '../project-row/column-values';
import { entriesOfProjects } from '../merge/entries-of-projects';
import { listAlive, readRoots } from '../merge/roots';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';

type Row = { scope: string; record_a: string; record_b: string; score: number | null; parts: unknown; band: string | null; decision: string | null };

const toPair = ({ score, parts, band, decision }: Row) => ({
  score: Number(score ?? 0), parts: fromJson<Record<string, number>>(parts, {}), band: band ?? 'asked', decision,
});

/** Organisations of registers and the projects they carry or may carry, which nobody decided on yet. */
async function listCarrierPairs(strapi: Strapi, trx: Transaction, rows: readonly Row[]) {
  const told = new Set(rows.map(({ record_a: a, record_b: b }) => `${a}\n${b}`));
  return (await listCarrierLinks(strapi, trx)).flatMap(({ entry, projectEntry, score, band }) => {
    const [entryA = '', entryB = ''] = [entry, projectEntry].toSorted();
    return told.has(`${entryA}\n${entryB}`) ? [] : [{ projectA: '', projectB: '', entryA, entryB, score: Math.min(100, score), parts: { carrier: Math.min(100, score) }, band: band === 'linked' ? 'merged' : 'asked', decision: null }];
  });
}

/**
 * Pairs an import was sure of or asks about, and those somebody decided. Pairs of entries are named as they are; pairs of
 * projects by the projects they lead to now, which are asked about until they are decided or have become one.
 */
export function listDuplicates(strapi: Strapi) {
  return inTransaction(strapi, async (trx) => {
    const rows: Row[] = await trx(tableOf(strapi, 'api::duplicate.duplicate')).orderBy([{ column: 'score', order: 'desc' }, { column: 'id' }])
      .select('scope', 'record_a', 'record_b', 'score', 'parts', 'band', 'decision');
    const rootOf = await readRoots(strapi, trx);
    const projects = rows.filter(({ scope }) => scope === 'project');
    const ids = [...new Set(projects.flatMap((row) => [rootOf(row.record_a), rootOf(row.record_b)]))];
    const entries = await entriesOfProjects(strapi, trx, ids);
    const alive = await listAlive(strapi, trx, ids);
    const nameOf = (id: string) => entries.get(id)?.[0]?.name ?? id;
    const carriers = await listCarrierPairs(strapi, trx, rows);
    const pairs = rows.flatMap((row) => {
      if (row.scope === 'entry') return [{ projectA: '', projectB: '', entryA: row.record_a, entryB: row.record_b, ...toPair(row) }];
      const [a, b] = [rootOf(row.record_a), rootOf(row.record_b)];
      // What was decided between two projects with entries is told entry by entry.
      const isTold = row.decision !== null && entries.has(a) && entries.has(b);
      if (a === b || isTold || !alive.has(a) || !alive.has(b)) return [];
      return [{ projectA: a, projectB: b, entryA: nameOf(a), entryB: nameOf(b), ...toPair(row) }];
    });
    return [...pairs, ...carriers];
  });
}

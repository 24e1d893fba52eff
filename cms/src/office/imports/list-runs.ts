import { errors } from '@strapi/utils';
import { fromJson, toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { readUndoing } from '../../engine/undo/may-undo';
import { readInventoryNames } from '../inventory-names';
import type { RunLine, RunListName, RunListPage, RunReport } from '../shapes';
import { runLists } from './run-lists';

const RUN = 'api::run.run';
const columns = ['document_id', 'inventory', 'file', 'state', 'started_at', 'closed_at', 'actor_name', 'counts'];
type Row = { document_id: string; inventory: string; file: string | null; state: string; started_at: unknown; closed_at: unknown; actor_name: string | null; counts: unknown };

/** Only what is a number is a count: an undo keeps more beside. */
const numbersOf = (counts: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

/** Inventories as people call them; one that is gone keeps its short name. */
async function readNames(strapi: Strapi, trx: Transaction): Promise<(slug: string) => string> {
  const names = await readInventoryNames(strapi, trx);
  return (slug) => names.get(slug) ?? slug;
}

const toLine = (row: Row, nameOf: (slug: string) => string): RunLine => ({
  id: row.document_id, inventory: row.inventory, inventoryName: nameOf(row.inventory), file: row.file?.replace(/^undo:.*$/, '') || null, state: row.state, startedAt: toIso(row.started_at), closedAt: toIso(row.closed_at), by: row.actor_name,
  counts: numbersOf(fromJson<Record<string, unknown>>(row.counts, {})), isUndo: row.file?.startsWith('undo:') === true,
});

/** One page of imports, the last first; of one inventory if told. */
export function listRuns(strapi: Strapi, inventory: string | null, page: number, perPage: number): Promise<{ runs: RunLine[]; total: number; inventories: { slug: string; name: string }[] }> {
  return inTransaction(strapi, async (trx) => {
    const rows = () => (inventory === null ? trx(tableOf(strapi, RUN)) : trx(tableOf(strapi, RUN)).where({ inventory }));
    const [counted] = await rows().count<{ n: number | string }[]>({ n: '*' });
    const shown: Row[] = await rows().orderBy('id', 'desc').limit(perPage).offset((page - 1) * perPage).select(columns);
    const known: { inventory: string }[] = await trx(tableOf(strapi, RUN)).distinct('inventory').orderBy('inventory');
    const nameOf = await readNames(strapi, trx);
    return { runs: shown.map((row) => toLine(row, nameOf)), total: Number(counted?.n ?? 0), inventories: known.map((row) => ({ slug: row.inventory, name: nameOf(row.inventory) })) };
  });
}

/** One import: what it did, how much of it there is to read, and why it cannot be taken back if it cannot. */
export function readRunReport(strapi: Strapi, id: string): Promise<RunReport> {
  return inTransaction(strapi, async (trx) => {
    const row: Row | undefined = await trx(tableOf(strapi, RUN)).where({ document_id: id }).first(columns);
    if (row === undefined) throw new errors.NotFoundError('Cet import n’est plus dans le journal.');
    const undoing = await readUndoing(strapi, trx, id);
    const count = (name: RunListName) => runLists[name].count(strapi, trx, id);
    return {
      run: toLine(row, await readNames(strapi, trx)), mayUndo: 'refused' in undoing ? undoing.refused : null, first: 'refused' in undoing ? (undoing.first ?? null) : null,
      counts: { rejections: await count('rejections'), corrections: await count('corrections'), conflicts: await count('conflicts'), changes: await count('changes') },
    };
  });
}

/** One page of what an import leaves to read. */
export function readRunList(strapi: Strapi, id: string, name: RunListName, page: number, perPage: number): Promise<RunListPage> {
  return inTransaction(strapi, async (trx) => {
    const { columns: named, count, read } = runLists[name];
    return { columns: named, rows: await read(strapi, trx, id, (page - 1) * perPage, perPage), total: await count(strapi, trx, id), page, perPage };
  });
}

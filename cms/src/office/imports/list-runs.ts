import { errors } from '@strapi/utils';
import { fromJson, toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { readUndoing } from '../../engine/undo/may-undo';
import type { RunLine, RunReport } from '../shapes';

const RUN = 'api::run.run';
const SHOWN_REJECTIONS = 200;
const columns = ['document_id', 'inventory', 'file', 'state', 'started_at', 'closed_at', 'actor_name', 'counts'];
type Row = { document_id: string; inventory: string; file: string | null; state: string; started_at: unknown; closed_at: unknown; actor_name: string | null; counts: unknown };

/** Only what is a number is a count: an undo keeps more beside. */
const numbersOf = (counts: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

/** Inventories as people call them; one that is gone keeps its short name. */
async function readNames(strapi: Strapi, trx: Transaction): Promise<(slug: string) => string> {
  const rows: { slug: string; name: string }[] = await trx(tableOf(strapi, 'api::inventory.inventory')).select('slug', 'name');
  const names = new Map(rows.map(({ slug, name }) => [slug, name]));
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

/** One import: what it did, the rows it refused and what to do about each, and why it cannot be taken back if it cannot. */
export function readRunReport(strapi: Strapi, id: string): Promise<RunReport> {
  return inTransaction(strapi, async (trx) => {
    const row: Row | undefined = await trx(tableOf(strapi, RUN)).where({ document_id: id }).first(columns);
    if (row === undefined) throw new errors.NotFoundError('Cet import n’est plus dans le journal.');
    const table = tableOf(strapi, 'api::rejection.rejection');
    const rejections: RunReport['rejections'] = await trx(table).where({ run_id: id }).orderBy('line').limit(SHOWN_REJECTIONS).select('line', 'column', 'value', 'reason', 'advice');
    const [refused] = await trx(table).where({ run_id: id }).count<{ n: number | string }[]>({ n: '*' });
    const undoing = await readUndoing(strapi, trx, id);
    return { run: toLine(row, await readNames(strapi, trx)), rejections, refused: Number(refused?.n ?? 0), mayUndo: 'refused' in undoing ? undoing.refused : null };
  });
}

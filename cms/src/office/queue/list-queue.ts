import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { QueueItem, QueuePage } from '../shapes';
import type { QueueKind, Row } from './queue-kind';

export const PER_PAGE = 20;
type Wanted = { kinds: readonly QueueKind[]; kind: string | null; mine: boolean; me: string; order: 'oldest' | 'newest'; page: number; /** One request alone, as a mail leads to it. */ only: { uid: string; id: string } | null };
/** Whether somebody may be made responsible for records of a type. */
export const isAssignable = (strapi: Strapi, uid: string): boolean => strapi.getModel(uid as Parameters<Strapi['getModel']>[0])?.attributes['assignedTo'] !== undefined;

type Key = { kind: QueueKind; id: number; at: string };

/** Since when a row waits; the moment it was made where its own column is empty. */
const sinceOf = ({ since }: QueueKind, row: Record<string, unknown>): string => toIso(row[since ?? 'created_at']) ?? toIso(row.created_at) ?? '';

/** Every open item, by its row alone: what it says is read for one page only. */
async function listKeys(strapi: Strapi, trx: Transaction, kind: QueueKind, assigned: string | null, id: string | null): Promise<Key[]> {
  if (assigned !== null && !isAssignable(strapi, kind.uid)) return [];
  const table = trx(tableOf(strapi, kind.uid));
  const open = kind.open(id === null ? table : table.where({ document_id: id }));
  const rows: { id: number; created_at: unknown }[] = await (assigned === null ? open : open.where({ assigned_to: assigned })).select('id', 'created_at', ...(kind.since === undefined ? [] : [kind.since]));
  return rows.map((row) => ({ kind, id: row.id, at: sinceOf(kind, row) }));
}

async function tellItems(strapi: Strapi, trx: Transaction, kind: QueueKind, ids: readonly number[]): Promise<Map<number, QueueItem>> {
  const rows: (Row & { id: number })[] = await trx(tableOf(strapi, kind.uid)).whereIn('id', ids).select('*');
  const told = await kind.tell(strapi, trx, rows);
  return new Map(rows.flatMap((row, index) => {
    const item = told[index];
    if (item === undefined) return [];
    return [[row.id, {
      label: kind.label, choices: [...kind.choices], ...item, kind: kind.kind, id: row.document_id, since: sinceOf(kind, row), assignedTo: (row.assigned_to as string | null) ?? null, isAssignable: isAssignable(strapi, kind.uid),
      link: `/content-manager/collection-types/${kind.uid}/${row.document_id}`,
    }] as const];
  }));
}

/** One page of what waits, all kinds together, those waiting longest first unless told otherwise. */
export function listQueue(strapi: Strapi, { kinds, kind: chosen, mine, me, order, page, only }: Wanted): Promise<Omit<QueuePage, 'team' | 'me'>> {
  return inTransaction(strapi, async (trx) => {
    const all: Key[] = [];
    for (const kind of kinds.filter(({ uid }) => only === null || uid === only.uid)) all.push(...(await listKeys(strapi, trx, kind, mine ? me : null, only?.id ?? null)));
    const keys = all.filter(({ kind }) => chosen === null || kind.kind === chosen).sort((a, b) => (a.at < b.at ? -1 : 1) * (order === 'oldest' ? 1 : -1));
    const shown = keys.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const told = new Map<QueueKind, Map<number, QueueItem>>();
    for (const kind of new Set(shown.map((key) => key.kind))) told.set(kind, await tellItems(strapi, trx, kind, shown.filter((key) => key.kind === kind).map(({ id }) => id)));
    return {
      items: shown.flatMap(({ kind, id }) => told.get(kind)?.get(id) ?? []), total: keys.length, page, perPage: PER_PAGE,
      kinds: kinds.map(({ kind, label }) => ({ kind, label, count: all.filter((key) => key.kind.kind === kind).length })),
    };
  });
}

import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { heldAtFirst } from './held-at-first';
import { madePrivate, madePublic } from './made-public';

/** A project of the directory, or one that was, and when anyone could first read it. */
export type Arrival = { id: string; at: unknown };

type Line = { id: string; at: unknown; changes: unknown };
type Standing = Arrival & { isShown: boolean; isReserved: boolean };

const IDS_PER_STATEMENT = 400;

const revisions = (strapi: Strapi, trx: Transaction) => trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project' });

/** Projects that still have rows, and the day of their oldest: publishing writes a new one. Neither duplicates of another, nor those kept for some. */
async function readStanding(strapi: Strapi, trx: Transaction): Promise<Map<string, Standing>> {
  const table = projectTable(strapi);
  const kept = trx(table).whereNotNull('published_at').whereNotNull('openness').whereNot({ openness: 'public' }).select('document_id');
  const rows: { id: string; at: unknown; shown: unknown; reserved: unknown }[] = await trx(table).whereNull('merged_into').whereNotIn('document_id', kept)
    .groupBy('document_id').select({ id: 'document_id' }).min({ at: 'created_at' }).max({ shown: 'published_at' })
    .select(trx.raw("max(case when openness <> 'public' then 1 else 0 end) as reserved"));
  return new Map(rows.map(({ id, at, shown, reserved }) => [id, { id, at, isShown: shown !== null, isReserved: Number(reserved) === 1 }]));
}

/** Projects that began as drafts: of their creation, the history tells no published row, and no run made them. */
async function readDrafted(strapi: Strapi, trx: Transaction): Promise<Set<string>> {
  const rows: { id: string }[] = await revisions(strapi, trx).where({ action: 'create' }).whereNot({ actor_type: 'run' })
    .whereRaw("cast(changes as text) not like '%\"published\"%'").select({ id: 'record_id' });
  return new Set(rows.map(({ id }) => id));
}

/** Projects that a run made and held back: a person showed them later. */
async function readHeld(strapi: Strapi, trx: Transaction): Promise<Set<string>> {
  const made = revisions(strapi, trx).where({ action: 'create', actor_type: 'run' }).select('record_id');
  const lines: { id: string; action: string; changes: unknown }[] = await revisions(strapi, trx).whereIn('action', ['publish', 'unpublish']).whereIn('record_id', made)
    .orderBy('id').select({ id: 'record_id' }, 'action', 'changes');
  return heldAtFirst(lines.map(({ id, action, changes }) => ({ id, action, changes: fromJson<FieldChange[]>(changes, []) })));
}

/** When each of these was first published, as far as the history goes. */
async function firstPublished(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, unknown>> {
  const first = new Map<string, unknown>();
  for (const some of chunksOf(ids, IDS_PER_STATEMENT)) {
    const lines: Line[] = await revisions(strapi, trx).whereIn('record_id', some).orderBy('id').select({ id: 'record_id' }, 'at', 'changes');
    for (const { id, at, changes } of lines) if (!first.has(id) && madePublic(fromJson<FieldChange[]>(changes, []))) first.set(id, at);
  }
  return first;
}

/** Projects deleted while anyone could read them: not by an undone run, nor at the end of the demonstration, which leave nothing to tell. */
async function readDeleted(strapi: Strapi, trx: Transaction, standing: ReadonlyMap<string, unknown>): Promise<Arrival[]> {
  const lines: Line[] = await revisions(strapi, trx).where({ action: 'delete' }).whereNull('run_id').whereRaw("cast(changes as text) like '%\"published\"%'")
    .select({ id: 'record_id' }, 'at', 'changes');
  const ids = lines.filter(({ id, changes }) => !standing.has(id) && madePrivate(fromJson<FieldChange[]>(changes, []))).map(({ id }) => id);
  const made: Arrival[] = [];
  for (const some of chunksOf([...new Set(ids)], IDS_PER_STATEMENT))
    made.push(...((await revisions(strapi, trx).whereIn('record_id', some).where({ action: 'create' }).groupBy('record_id').select({ id: 'record_id' }).min({ at: 'at' })) as Arrival[]));
  return made;
}

/**
 * When each project that is, or was, on the site first came there. A draft of October published in November came in November; what
 * left since came all the same, or the past would change each time something leaves.
 */
export async function readArrivals(strapi: Strapi, trx: Transaction): Promise<Arrival[]> {
  const standing = await readStanding(strapi, trx);
  const withdrawn: { id: string }[] = await revisions(strapi, trx).where({ action: 'unpublish' }).distinct({ id: 'record_id' });
  const left = withdrawn.flatMap(({ id }) => standing.get(id) ?? []).filter(({ isShown, isReserved }) => !isShown && !isReserved);
  const gone = await readDeleted(strapi, trx, standing);
  const drafted = new Set([...(await readDrafted(strapi, trx)), ...(await readHeld(strapi, trx))]);
  const shown = [...standing.values()].filter(({ isShown }) => isShown);
  const published = await firstPublished(strapi, trx, [...shown, ...left, ...gone].map(({ id }) => id).filter((id) => drafted.has(id)));
  // The history of what is still there may have been forgotten: its oldest row tells enough.
  const here = shown.map(({ id, at }): Arrival => ({ id, at: published.get(id) ?? at }));
  const away = [...left, ...gone].flatMap(({ id, at }): Arrival[] => (!drafted.has(id) ? [{ id, at }] : published.has(id) ? [{ id, at: published.get(id) }] : []));
  return [...here, ...away];
}

import type { Quality } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { readObjections } from '../objection/read-objections';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { readAllLive, type LiveSubmission } from '../submission/read-live';
import { foldText } from '../fallback/fold-text';
import { filterOwn, type ListedOwn } from './filter-own';
import { matchFacets, rowsWithToldTexts, toFacets } from './own-facets';
import type { ListAsked } from './list-asked';
import type { OwnPartner } from './own-partner';
import { inventoriesOf, ownProjectIds } from './own-project-ids';
import { ownState } from './own-state';
import { readLightRows, type LightRow } from './light-rows';
import { readScores } from './own-quality';
import { whoRecords } from './who-records';

export type OwnItem = ListedOwn & { slug: string | null; partners: string[]; best: Quality['best']; answer: string | null };
export type OwnList = { total: number; page: number; perPage: number; all: number; states: Record<string, number>; items: OwnItem[] };

async function openConflicts(strapi: Strapi, trx: Transaction, inventories: readonly string[]): Promise<Map<string, number>> {
  const rows: { project_id: string; n: number | string }[] = await trx(tableOf(strapi, 'api::conflict.conflict')).where({ state: 'open' }).whereIn('inventory', inventories)
    .groupBy('project_id').select('project_id').count({ n: '*' });
  return new Map(rows.map(({ project_id: id, n }) => [id, Number(n)]));
}

/** Of these projects, those that somebody or a rule took off the site once. */
async function onceUnpublished(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const shown = new Set<string>();
  for (const some of chunksOf(ids, 400)) {
    const told: { id: string }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'project', action: 'unpublish' }).whereIn('record_id', some).distinct({ id: 'record_id' });
    for (const { id } of told) shown.add(id);
  }
  return shown;
}

const titleOf = (live: LiveSubmission | undefined, title: string): string => (live?.changes.find(({ field }) => field === 'title')?.after as string | undefined) ?? title;

type Held = { items: OwnItem[]; rows: Map<string, LightRow> };

async function readAll(strapi: Strapi, trx: Transaction, partner: OwnPartner, asked: ListAsked): Promise<Held> {
  const ids = await ownProjectIds(strapi, trx, partner);
  const facts = await readInventoryFacts(strapi, trx);
  const rows = await readLightRows(strapi, trx, ids, asked.q !== '');
  const [live, conflicts] = [await readAllLive(strapi, trx, partner.documentId), await openConflicts(strapi, trx, inventoriesOf(facts, partner))];
  const { projects: objected } = await readObjections(strapi, trx);
  const who = await whoRecords(strapi, trx, facts, ids);
  const unpublished = await onceUnpublished(strapi, trx, rows.flatMap(({ documentId, isPublished }) => (isPublished ? [] : [documentId])));
  const told = asked.q === '' ? null : await rowsWithToldTexts(strapi, trx, rows.flatMap(({ documentId, rowId }) => ((who.get(documentId) ?? []).some((one) => one !== partner.slug) ? [rowId] : [])));
  const items = rows.map((row): OwnItem => {
    const { documentId: id, slug, isPublished, endYear, confirmed } = row;
    const [written, partners] = [live.get(id), who.get(id) ?? []];
    const title = titleOf(written, row.title);
    const isShared = partners.some((one) => one !== partner.slug);
    const text = isShared && told?.has(row.rowId) === false ? foldText(row.title) : row.text;
    return {
      id, slug, title, isPublished, endYear, partners, score: 0, best: null, answer: written?.answer ?? null, isShared,
      text: `${text} ${written === undefined ? '' : foldText(title)}`, confirmed, conflicts: conflicts.get(id) ?? 0,
      state: ownState({ isPublished, live: written?.state ?? null, wasShown: row.wasImported || unpublished.has(id), isObjected: objected.has(id) }),
      changedAt: [written?.writtenAt, row.updatedAt].filter(Boolean).sort().at(-1) ?? '',
    };
  });
  return { items, rows: new Map(rows.map((row) => [row.documentId, row])) };
}

async function scored(strapi: Strapi, trx: Transaction, items: readonly OwnItem[], rows: Held['rows'], now: Date): Promise<OwnItem[]> {
  const scores = await readScores(strapi, trx, items.flatMap(({ id }) => rows.get(id) ?? []), now);
  return items.map((item) => ({ ...item, ...scores.get(item.id) }));
}

/** A partner's projects, published or not, that answer what is asked; `states` counts them all, whatever is asked. */
export function listOwn(strapi: Strapi, partner: OwnPartner, asked: ListAsked, now = new Date()): Promise<OwnList> {
  return inTransaction(strapi, async (trx) => {
    const { items, rows } = await readAll(strapi, trx, partner, asked);
    const judged = asked.quality !== null || asked.sort === 'quality';
    const all = judged ? await scored(strapi, trx, items, rows, now) : items;
    const byId = new Map(all.map((item) => [item.id, item]));
    const [facets, emerging] = [toFacets(asked), asked.emerging !== null];
    const kept = facets === null && !emerging ? null : await matchFacets(strapi, trx, all.map(({ id, isShared }) => ({ rowId: rows.get(id)?.rowId ?? 0, isShared })), { facets: facets ?? {}, emerging });
    const found = filterOwn(all, asked, now).filter(({ id }) => kept === null || kept.has(rows.get(id)?.rowId ?? 0));
    const { page, perPage } = asked;
    const shown = found.slice((page - 1) * perPage, page * perPage).flatMap(({ id }) => byId.get(id) ?? []);
    const states: Record<string, number> = {};
    for (const { state } of all) states[state] = (states[state] ?? 0) + 1;
    return { total: found.length, page, perPage, all: all.length, states, items: (judged ? shown : await scored(strapi, trx, shown, rows, now)).map((item) => ({ ...item, text: '' })) };
  });
}

import { scoreOf, type Quality } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { readObjections } from '../objection/read-objections';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { readAllLive, type LiveSubmission } from '../submission/read-live';
import { foldText } from '../fallback/fold-text';
import { toReading, type Reading } from '../fallback/reading';
import { filterOwn, type ListedOwn } from './filter-own';
import { readChoices, type OwnChoices } from './own-choices';
import { asksForFacets, matchFacets, rowsWithToldTexts } from './own-facets';
import type { ListAsked } from './list-asked';
import type { OwnPartner } from './own-partner';
import { heldBack } from './held-back';
import { inventoriesOf, ownProjectIds } from './own-project-ids';
import { ownState } from './own-state';
import { readLightRows, type LightRow } from './light-rows';
import { readQualities } from './own-quality';
import { whoRecords } from './who-records';

export type OwnItem = ListedOwn & { slug: string | null; partners: string[]; best: Quality['best']; answer: string | null; openness: string };
export type OwnList = { total: number; page: number; perPage: number; all: number; states: Record<string, number>; choices: OwnChoices; items: OwnItem[] };

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

type Held = { items: OwnItem[]; rows: Map<string, LightRow>; live: Map<string, LiveSubmission> };

async function readAll(reading: Reading, partner: OwnPartner, asked: ListAsked): Promise<Held> {
  const { strapi, trx } = reading;
  const ids = await ownProjectIds(strapi, trx, partner);
  const facts = await readInventoryFacts(strapi, trx);
  const rows = await readLightRows(strapi, trx, ids, asked.search.q !== '');
  const [live, conflicts] = [await readAllLive(strapi, trx, partner.documentId), await openConflicts(strapi, trx, inventoriesOf(facts, partner))];
  const { projects: objected } = await readObjections(strapi, trx);
  const who = await whoRecords(strapi, trx, facts, ids);
  const hidden = rows.flatMap(({ documentId, isPublished }) => (isPublished ? [] : [documentId]));
  const [unpublished, held] = [await onceUnpublished(strapi, trx, hidden), await heldBack(strapi, trx, hidden)];
  const told = asked.search.q === '' ? null : await rowsWithToldTexts(reading, rows.flatMap(({ documentId, rowId }) => ((who.get(documentId) ?? []).some((one) => one !== partner.slug) ? [rowId] : [])));
  const items = rows.map((row): OwnItem => {
    const { documentId: id, slug, isPublished, endYear, confirmed, arrivedOn } = row;
    const [written, partners] = [live.get(id), who.get(id) ?? []];
    const title = titleOf(written, row.title);
    const isShared = partners.some((one) => one !== partner.slug);
    const text = isShared && told?.has(row.rowId) === false ? foldText(row.title) : row.text;
    return {
      id, slug, title, isPublished, endYear, partners, score: 0, best: null, answer: written?.answer ?? null, isShared, arrivedOn, distance: null, openness: row.openness,
      text: `${text} ${written === undefined ? '' : foldText(title)}`, confirmed, conflicts: conflicts.get(id) ?? 0,
      state: ownState({ isPublished, live: written?.state ?? null, wasShown: row.wasImported || unpublished.has(id), isHeld: held.has(id), isObjected: objected.has(id) }),
      changedAt: [written?.writtenAt, row.updatedAt].filter(Boolean).sort().at(-1) ?? '',
    };
  });
  return { items, rows: new Map(rows.map((row) => [row.documentId, row])), live };
}

async function scored({ strapi, trx }: Reading, items: readonly OwnItem[], { rows, live }: Held, now: Date): Promise<OwnItem[]> {
  const found = await readQualities(strapi, trx, items.flatMap(({ id }) => rows.get(id) ?? []), live, now, scoreOf);
  return items.map((item) => ({ ...item, score: found.get(item.id)?.score ?? 0, best: found.get(item.id)?.best ?? null }));
}

/** What the filters of the public search keep, each with its distance to the point asked around. */
async function matching(reading: Reading, items: readonly OwnItem[], rows: Held['rows'], { search }: ListAsked): Promise<readonly OwnItem[]> {
  if (!asksForFacets(search)) return items;
  const rowOf = ({ id }: OwnItem): number => rows.get(id)?.rowId ?? 0;
  const { rows: kept, distances } = await matchFacets(reading, items.map((item) => ({ rowId: rowOf(item), isShared: item.isShared })), search);
  return items.flatMap((item) => (kept.has(rowOf(item)) ? [{ ...item, distance: distances?.get(rowOf(item)) ?? null }] : []));
}

type Found = { held: Held; found: readonly OwnItem[]; isScored: boolean };

/** A partner's projects, published or not, that answer what is asked, in order. */
async function find(reading: Reading, partner: OwnPartner, asked: ListAsked, now: Date): Promise<Found> {
  const held = await readAll(reading, partner, asked);
  const isScored = asked.quality !== null || asked.sort === 'qualite';
  const kept = await matching(reading, held.items, held.rows, asked);
  return { held, found: filterOwn(isScored ? await scored(reading, kept, held, now) : kept, asked, now), isScored };
}

/** How many of a partner's projects answer what is asked. */
export const countOwn = (strapi: Strapi, partner: OwnPartner, asked: ListAsked, now = new Date()): Promise<number> =>
  inTransaction(strapi, async (trx) => (await find(await toReading(strapi, trx), partner, asked, now)).found.length);

/** A page of those that answer what is asked; `states` and `choices` are of them all, whatever is asked. */
export function listOwn(strapi: Strapi, partner: OwnPartner, asked: ListAsked, now = new Date()): Promise<OwnList> {
  return inTransaction(strapi, async (trx) => {
    const reading = await toReading(strapi, trx);
    const { held, found, isScored } = await find(reading, partner, asked, now);
    const { items: all, rows } = held;
    const { page, perPage } = asked.search;
    const shown = found.slice((page - 1) * perPage, page * perPage);
    const states: Record<string, number> = {};
    for (const { state } of all) states[state] = (states[state] ?? 0) + 1;
    const choices = await readChoices(reading, all.flatMap(({ id, isShared, partners }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [{ rowId: row.rowId, startYear: row.startYear, isShared, partners }];
    }));
    return { total: found.length, page, perPage, all: all.length, states, choices, items: (isScored ? shown : await scored(reading, shown, held, now)).map((item) => ({ ...item, text: '' })) };
  });
}

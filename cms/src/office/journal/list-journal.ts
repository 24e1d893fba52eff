import { fromJson, toIso } from '../../engine/project-row/column-values';
import { toldByState } from '../../engine/revision/tell-decision';
import { isCarrier } from '../../engine/sheet/carrier-actor';
import type { FieldChange } from '../../engine/revision/write-revisions';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { fieldLabel, fieldLabelOf } from '../field-label';
import { readTitles } from '../record-titles';
import type { Difference, JournalLine, JournalPage } from '../shapes';
import { codes } from '../../admin/translations/codes';
import { readTermLabels } from '../term-labels';
import { toDifference, toShown } from '../to-difference';
import { apart, filterJournal, type JournalFilter } from './journal-filter';

type Row = { id: number; record_type: string; record_id: string; action: string; actor_type: string; actor_name: string | null; actor_id: string | null; partner_id: string | null; at: unknown; changes: unknown };
const REVISION = 'api::revision.revision';
const columns = ['id', 'record_type', 'record_id', 'action', 'actor_type', 'actor_name', 'actor_id', 'partner_id', 'at', 'changes'];

/** What states and decisions are called in the forms. */
const stateWords = new Map(Object.entries(codes));

/** What the programs keep beside a change of themselves: no word of anybody. */
const unread = new Set(['mergedInto', 'provenance', 'searchText', 'entry', 'conflict']);

/** A draft and its published row often change alike: told once. */
export function toDifferences(changes: readonly FieldChange[], labels: ReadonlyMap<string, string>, nameOf: (field: string) => string): Difference[] {
  const told = new Map<string, Difference>();
  for (const { field, locale, before, after } of changes) {
    if (field === undefined || unread.has(field)) continue;
    const line = toDifference(locale === 'en' ? `${nameOf(field)} (anglais)` : nameOf(field), before, after, labels);
    if (line !== null) told.set(JSON.stringify(line), line);
  }
  return [...told.values()];
}

/** What a record that is gone was called, as its own line tells it. */
function nameIn(changes: readonly FieldChange[]): string | null {
  const named = changes.filter(({ field }) => field === 'title' || field === 'name' || field === 'label').toSorted((a, b) => Number(a.locale === 'en') - Number(b.locale === 'en'));
  return named.flatMap(({ before, after }) => [after, before].filter((word): word is string => typeof word === 'string' && word !== ''))[0] ?? null;
}

/** A disagreement is called by its field, as the forms name it. */
const toTitle = (type: string, title: string | null): string | null => (type === 'conflict' && title !== null ? fieldLabel(title) : title);

/** Who wrote, by nature: a carrier has no account, and is not the team. */
const natureOf = ({ actor_type: type, actor_id: id, actor_name: name, partner_id: partner }: Row): string => (type === 'person' && isCarrier({ id, name, partner }) ? 'carrier' : type);

async function toLines(strapi: Strapi, trx: Transaction, rows: readonly Row[]): Promise<JournalLine[]> {
  const labels = await readTermLabels(strapi, trx);
  const titles = new Map<string, Map<string, string>>();
  for (const type of new Set(rows.map((row) => row.record_type))) titles.set(type, await readTitles(strapi, trx, type, rows.filter((row) => row.record_type === type).map((row) => row.record_id)));
  return rows.map((row) => {
    const changes = fromJson<FieldChange[]>(row.changes, []);
    return {
      id: Number(row.id), at: toIso(row.at) ?? '', type: row.record_type, recordId: row.record_id, title: toTitle(row.record_type, titles.get(row.record_type)?.get(row.record_id) ?? nameIn(changes)), action: row.action,
      byType: natureOf(row), by: row.actor_name, differences: toDifferences(changes, toldByState.has(row.record_type) ? stateWords : labels, fieldLabelOf(strapi, row.record_type)),
    };
  });
}

/** What an import wrote of projects, in its order, whole. */
export async function readJournalOfRun(strapi: Strapi, trx: Transaction, run: string, from: number, limit: number): Promise<JournalLine[]> {
  return toLines(strapi, trx, await trx(tableOf(strapi, REVISION)).where({ run_id: run, record_type: 'project' }).orderBy('id').offset(from).limit(limit).select(columns));
}

const toShownLine = (line: JournalLine): JournalLine => ({ ...line, differences: line.differences.map(toShown) });

/** One page of the journal, the last write first; of long texts, the part that differs. */
export function listJournal(strapi: Strapi, filter: JournalFilter, page: number, perPage: number): Promise<JournalPage> {
  return inTransaction(strapi, async (trx) => {
    const table = () => trx(tableOf(strapi, REVISION));
    const [counted] = await filterJournal(strapi, table(), filter).count<{ n: number | string }[]>({ n: '*' });
    const rows: Row[] = await filterJournal(strapi, table(), filter).orderBy('id', 'desc').limit(perPage).offset((page - 1) * perPage).select(columns);
    const types: { record_type: string }[] = await table().whereNotIn('record_type', apart).distinct('record_type').orderBy('record_type');
    return { lines: (await toLines(strapi, trx, rows)).map(toShownLine), total: Number(counted?.n ?? 0), page, perPage, types: types.map((row) => row.record_type) };
  });
}

/** Lines older than one, whole, for an export that goes from page to page. */
export function readJournalBefore(strapi: Strapi, filter: JournalFilter, before: number | null, limit: number): Promise<JournalLine[]> {
  return inTransaction(strapi, async (trx) => {
    const rows = filterJournal(strapi, trx(tableOf(strapi, REVISION)), filter).orderBy('id', 'desc').limit(limit);
    return toLines(strapi, trx, await (before === null ? rows : rows.where('id', '<', before)).select(columns));
  });
}

import type { ReportField, ReportReason, SettledReport, SpaceReport } from '@carrefour/config';
import { readRoots } from '../merge/roots';
import { readLightRows } from '../own-project/light-rows';
import type { OwnPartner } from '../own-project/own-partner';
import { ownProjectIds } from '../own-project/own-project-ids';
import { nothingHere } from '../own-project/with-own';
import { toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { factualReasons } from './factual-reasons';

const REPORT = 'api::report.report';
type State = 'new' | 'in-review' | 'settled' | 'refused';
type Row = { state: State; document_id: string; reason: ReportReason; field: ReportField | null; text: string; record_id: string; created_at: unknown };
type Kept = { id: number; record_id: string };
type OwnReport = SpaceReport & { state: State };
type List = { states: readonly State[]; order: 'asc' | 'desc'; most: number };

const OPEN: List = { states: ['new', 'in-review'], order: 'asc', most: 300 };
const SETTLED: List = { states: ['settled', 'refused'], order: 'desc', most: 20 };

export type ReportAnswer = { id: string; state: 'settled' | 'refused'; answer: string | null };

/** What readers said is wrong with a partner's own sheets, list by list; a sheet that was merged since stands for the one it leads to. */
async function readOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, lists: readonly List[]): Promise<OwnReport[][]> {
  const all: Kept[][] = [];
  for (const { states, order } of lists) {
    const kept: Kept[] = await trx(tableOf(strapi, REPORT)).where({ record_type: 'project' }).whereIn('state', [...states]).whereIn('reason', [...factualReasons])
      .orderBy('id', order).select('id', 'record_id');
    all.push(kept);
  }
  if (all.flat().length === 0) return all.map(() => []);
  const rootOf = await readRoots(strapi, trx);
  const own: string[] = [];
  for (const some of chunksOf([...new Set(all.flat().map((row) => rootOf(row.record_id)))], 400)) own.push(...(await ownProjectIds(strapi, trx, partner, some)));
  const sheets = new Map((await readLightRows(strapi, trx, own, false)).map((row) => [row.documentId, row]));
  const told: OwnReport[][] = [];
  for (const [index, { order, most }] of lists.entries()) {
    // Its own first, then as many as a page takes: the oldest of everybody's would hide them.
    const listed = (all[index] ?? []).filter((row) => sheets.has(rootOf(row.record_id))).slice(0, most).map(({ id }) => id);
    const rows: Row[] = await trx(tableOf(strapi, REPORT)).whereIn('id', listed).orderBy('id', order).select('document_id', 'state', 'reason', 'field', 'text', 'record_id', 'created_at');
    told.push(rows.flatMap(({ document_id: id, state, reason, field, text, record_id: record, created_at: at }) => {
      const sheet = sheets.get(rootOf(record));
      return sheet === undefined ? [] : [{ id, state, reason, field, text, createdAt: toIso(at) ?? '', project: { id: sheet.documentId, slug: sheet.isPublished ? sheet.slug : null, title: sheet.title } }];
    }));
  }
  return told;
}

const toOpen = ({ state: _open, ...report }: OwnReport): SpaceReport => report;

/** Those that nobody settled yet, oldest first. */
export async function listOwnReports(strapi: Strapi, trx: Transaction, partner: OwnPartner): Promise<SpaceReport[]> {
  const [open = []] = await readOwn(strapi, trx, partner, [OPEN]);
  return open.map(toOpen);
}

/** The same, with the last that were settled, by the partner or the team, latest first: what became of them is not forgotten. */
export async function readReports(strapi: Strapi, trx: Transaction, partner: OwnPartner): Promise<{ reports: SpaceReport[]; settled: SettledReport[] }> {
  const [open = [], settled = []] = await readOwn(strapi, trx, partner, [OPEN, SETTLED]);
  return { reports: open.map(toOpen), settled: settled.map((report) => ({ ...report, state: report.state === 'refused' ? 'refused' : 'settled' })) };
}

/** Settles a report on one of its own sheets; whoever made it and left an address reads the answer. Throws a NotFoundError for any other report. */
export async function settleOwnReport(strapi: Strapi, trx: Transaction, partner: OwnPartner, { id, state, answer }: ReportAnswer): Promise<void> {
  if (!(await listOwnReports(strapi, trx, partner)).some((report) => report.id === id)) throw nothingHere();
  await strapi.documents(REPORT as never).update({ documentId: id, data: { state, ...(answer !== null && { answer }) } } as never);
}

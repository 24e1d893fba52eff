import { fromJson, toDay, toIso } from '../project-row/column-values';
import { chunksOf, type Transaction } from '../strapi';

/** Everything an import may change of an entry, as it was before: what an undo puts back. */
export type EntryState = {
  /** Absent from what was written before rows could be renamed. */
  key?: string;
  rows: unknown;
  values: unknown;
  fingerprint: string | null;
  projectId: string | null;
  /** Absent from what was written before entries could describe organisations and partners. */
  recordType?: string | null;
  recordId?: string | null;
  siren?: string | null;
  /** Absent from what was written before entries kept their own. */
  licence?: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  gone: boolean;
  goneSince: string | null;
};

type Row = Record<string, unknown>;
const columns = ['id', 'key', 'rows', 'values', 'fingerprint', 'project_id', 'record_type', 'record_id', 'siren', 'licence', 'source_url', 'source_date', 'gone', 'gone_since'];

const toEntryState = (row: Row): EntryState => ({
  key: String(row.key),
  rows: fromJson(row.rows, null),
  values: fromJson(row.values, null),
  fingerprint: row.fingerprint as string | null,
  projectId: row.project_id as string | null,
  recordType: row.record_type as string | null,
  recordId: row.record_id as string | null,
  siren: row.siren as string | null,
  licence: row.licence as string | null,
  sourceUrl: row.source_url as string | null,
  sourceDate: toDay(row.source_date),
  gone: Boolean(row.gone),
  goneSince: toIso(row.gone_since),
});

export async function readEntryStates(trx: Transaction, table: string, ids: readonly number[]): Promise<Map<number, EntryState>> {
  const states = new Map<number, EntryState>();
  for (const chunk of chunksOf(ids, 400)) {
    const rows: Row[] = await trx(table).whereIn('id', chunk).select(columns);
    for (const row of rows) states.set(Number(row.id), toEntryState(row));
  }
  return states;
}

/** The columns that bring an entry back to a state. */
export const toEntryColumns = (state: EntryState) => ({
  ...(state.key !== undefined && { key: state.key }),
  rows: JSON.stringify(state.rows),
  values: JSON.stringify(state.values),
  fingerprint: state.fingerprint,
  project_id: state.projectId,
  ...(state.recordId !== undefined && { record_type: state.recordType, record_id: state.recordId, siren: state.siren }),
  ...(state.licence !== undefined && { licence: state.licence }),
  source_url: state.sourceUrl,
  source_date: state.sourceDate,
  gone: state.gone,
  gone_since: state.goneSince === null ? null : new Date(state.goneSince),
});

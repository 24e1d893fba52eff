import type { FieldProvenance, ProjectField } from '@carrefour/config';
import { currentActor } from '../actor';
import { fromJson, toIso } from '../project-row/column-values';
import type { RecordKind } from '../record/record-kind';
import { writeRevisions, type FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export const GAVE_WAY = 'gave-way';
const CURATION = 'api::curation.curation';
const SAYING = 'api::saying.saying';

/** What somebody wrote by hand, and what the file put in its place: kept as long as the import can be taken back, without a name. */
export type GaveWay = {
  field: ProjectField;
  before: unknown;
  after: unknown;
  /** The import whose word was taken. */
  run: string;
  /** Who wrote it: the team (a curation) or a partner (its saying). */
  by: { type: string; id: string | null } | null;
  partner: string | null;
  at: string;
};

/** The same on an organisation or a partner, row by row: nobody's name, only that a person had written it. */
export type RecordGaveWay = Omit<FieldChange, 'locale'> & { run: string; record: RecordKind['type']; provenance: FieldProvenance };

type Row = { project_id: string; field: string; value: unknown; by_type?: string; by_id?: string | null; partner_id: string | null; at: unknown };
type Subject = { run: string | null; projectIds: readonly string[]; field: ProjectField; incoming: unknown; partner: string };

/** Takes away what was written by hand on a field (by the file's own partner, or the team), and keeps it for the day the import is undone. */
export async function giveWay(strapi: Strapi, trx: Transaction, { run, projectIds, field, incoming, partner }: Subject): Promise<void> {
  const curations = () => trx(tableOf(strapi, CURATION)).whereIn('project_id', projectIds).where({ field });
  const sayings = () => trx(tableOf(strapi, SAYING)).whereIn('project_id', projectIds).where({ field })
    .whereIn('partner_id', trx(tableOf(strapi, 'api::partner.partner')).where({ slug: partner }).select('document_id'));
  const rows: Row[] = [...((await curations().select('*')) as Row[]), ...((await sayings().select('*')) as Row[])];
  await curations().delete();
  await sayings().delete();
  if (run === null) return;
  const lines = rows.map(({ project_id: recordId, value, by_type: type, by_id: id, partner_id: own, at }) => {
    const change: GaveWay = { field, before: fromJson<unknown>(value, null), after: incoming, run, by: type === undefined ? null : { type, id: id ?? null }, partner: own, at: toIso(at) ?? '' };
    return { recordType: GAVE_WAY, recordId, action: 'update' as const, changes: [{ ...change, status: null }] };
  });
  await writeRevisions(strapi, trx, currentActor(strapi), lines, null);
}

import { toIso } from '../../engine/project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Waiting } from '../shapes';

/** Drafts that an acceptance made. `made`: the column that names them, in the type that was accepted; `still`: what holds of those that may be published yet. */
export type MadeDrafts = { uid: string; title: string; from: string; made: string; accepted: Record<string, unknown>; still?: Record<string, unknown> };

/** As many as are named on the home page; the others are counted. */
const NAMED = 10;

type Row = { document_id: string; title: string | null; at: unknown };

/** What was accepted and never published since: somebody was told that the team would read it, then publish it. */
export const countDrafts = ({ uid, title, from, made, accepted, still = {} }: MadeDrafts) => async (strapi: Strapi, trx: Transaction): Promise<Waiting> => {
  const table = tableOf(strapi, uid);
  const published = trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: uid.split('.')[1] ?? '', action: 'publish' }).whereNotNull('record_id').select('record_id');
  const rows: Row[] = await trx(table).where(still).whereNull('published_at').whereIn('document_id', trx(tableOf(strapi, from)).where(accepted).whereNotNull(made).select(made))
    .whereNotIn('document_id', trx(table).whereNotNull('published_at').select('document_id')).whereNotIn('document_id', published)
    .where((own) => own.where({ locale: 'fr' }).orWhereNull('locale')).orderBy('created_at').select({ document_id: 'document_id', title, at: 'created_at' });
  const to = (id: string) => `/content-manager/collection-types/${uid}/${id}`;
  return {
    count: rows.length, oldest: toIso(rows[0]?.at),
    items: rows.slice(0, NAMED).map((row) => ({ title: row.title ?? '', to: to(row.document_id) })),
  };
};

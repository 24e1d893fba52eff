import { foldedSql, holdingWords } from '../../database/fold-letters';
import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, type Strapi, type Transaction } from '../../engine/strapi';
import type { BinLine } from '../shapes';
import { binTable } from './bin-table';

type Row = { document_id: string; record_type: string; record_id: string; title: string | null; languages: string | null; published: unknown; deleted_at: unknown; deleted_by: string | null; kept_until: unknown };
/** `types`: those the reader may delete, and so take back. */
type Wanted = { types: readonly string[]; type: string | null; words: string | null; page: number; perPage: number };

const DAY_MS = 86_400_000;

/** Days left, the last one counted. */
export const daysLeft = (until: string, now: Date): number => Math.max(0, Math.ceil((Date.parse(until) - now.getTime()) / DAY_MS));

/** One page of what can be taken back, the last deleted first, with how much there is of each type. */
export function listBin(strapi: Strapi, { types, type, words, page, perPage }: Wanted): Promise<{ items: BinLine[]; total: number; types: { type: string; count: number }[] }> {
  return inTransaction(strapi, async (trx: Transaction) => {
    const now = new Date();
    const rows = () => trx(binTable(strapi)).whereIn('record_type', [...types]).where('kept_until', '>', now);
    const found = () => {
      const ofType = type === null ? rows() : rows().where({ record_type: type });
      return words === null ? ofType : ofType.whereRaw(`${foldedSql(strapi, 'title')} like ? escape '\\'`, [holdingWords(words)]);
    };
    const counted: { record_type: string; n: number | string }[] = await rows().groupBy('record_type').select('record_type', trx.raw('count(*) as n'));
    const [all] = await found().count<{ n: number | string }[]>({ n: '*' });
    const shown: Row[] = await found().orderBy('id', 'desc').limit(perPage).offset((page - 1) * perPage)
      .select('document_id', 'record_type', 'record_id', 'title', 'languages', 'published', 'deleted_at', 'deleted_by', 'kept_until');
    return {
      total: Number(all?.n ?? 0), types: counted.map((row) => ({ type: row.record_type, count: Number(row.n) })),
      items: shown.map((row) => ({
        id: row.document_id, type: row.record_type, recordId: row.record_id, title: row.title ?? row.record_id, languages: (row.languages ?? '').split(',').filter(Boolean),
        wasPublished: Boolean(row.published), deletedAt: toIso(row.deleted_at) ?? '', by: row.deleted_by, daysLeft: daysLeft(toIso(row.kept_until) ?? '', now),
      })),
    };
  });
}

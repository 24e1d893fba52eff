import type { PairAdvice } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { fromJson } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const DUPLICATE = 'api::duplicate.duplicate';
type Pair = { a: string; b: string };
type Row = { record_a: string; record_b: string; advice: unknown };

/** What partners said of these pairs of projects (`a` before `b`), by `a b`. */
export async function readAdvice(strapi: Strapi, trx: Transaction, pairs: readonly Pair[]): Promise<Map<string, PairAdvice[]>> {
  const found = new Map<string, PairAdvice[]>();
  for (const some of chunksOf(pairs.map(({ a }) => a), 400)) {
    const rows: Row[] = await trx(tableOf(strapi, DUPLICATE)).where({ scope: 'project' }).whereIn('record_a', some).whereNotNull('advice').select('record_a', 'record_b', 'advice');
    for (const row of rows) found.set(`${row.record_a} ${row.record_b}`, fromJson<PairAdvice[]>(row.advice, []));
  }
  return found;
}

/** Keeps what a partner says of two projects, once each: the team decides. */
export async function giveAdvice(strapi: Strapi, trx: Transaction, { a, b }: Pair, advice: PairAdvice): Promise<void> {
  const before = (await readAdvice(strapi, trx, [{ a, b }])).get(`${a} ${b}`) ?? [];
  const now = new Date();
  await trx(tableOf(strapi, DUPLICATE)).insert({
    document_id: newDocumentId(strapi), scope: 'project', record_a: a, record_b: b, band: 'asked', advice: JSON.stringify([...before.filter(({ partner }) => partner !== advice.partner), advice]), created_at: now, updated_at: now, published_at: now, locale: null,
  }).onConflict(['scope', 'record_a', 'record_b']).merge(['advice', 'updated_at']);
}

import { asOneWriter } from '../../engine/one-writer';
import { fromJson } from '../../engine/project-row/column-values';
import type { Strapi, Transaction } from '../../engine/strapi';
import { forgetDrawings } from '../../uploads/file-store';
import { binTable, FILE, typeOf } from './bin-table';
import type { KeptDocument } from './kept-document';

type Lines = ReturnType<Transaction>;
export type BinnedLine = { id: number; record_type: string; record_id: string; title: string | null };
type Stored = { hash: string; ext: string; formats?: Record<string, Stored> | null };
type Uploads = { provider: { delete(file: Stored): Promise<unknown> } };

/** The files themselves, once no line can bring them back. */
async function deleteBytes(strapi: Strapi, files: readonly Stored[]): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as Uploads;
  for (const file of files) {
    for (const stored of [file, ...Object.values(file.formats ?? {})]) await provider.delete(stored);
    await forgetDrawings(file.hash);
  }
}

/** Lets lines of the bin go for good, with the bytes of the files among them; `tell` in the same transaction. Answers how many. */
export async function letGo(strapi: Strapi, choose: (lines: Lines) => Lines, tell?: (trx: Transaction, lines: readonly BinnedLine[]) => Promise<unknown>): Promise<number> {
  const { count, files } = await asOneWriter(strapi, async (trx) => {
    const lines: BinnedLine[] = await choose(trx(binTable(strapi))).select('id', 'record_type', 'record_id', 'title');
    const kept: { content: unknown }[] = await choose(trx(binTable(strapi))).where({ record_type: typeOf(FILE) }).select('content');
    await tell?.(trx, lines);
    await choose(trx(binTable(strapi))).delete();
    const rows = kept.flatMap(({ content }) => fromJson<KeptDocument | null>(content, null)?.rows ?? []);
    return { count: lines.length, files: rows.map(({ values }) => values as unknown as Stored) };
  });
  await deleteBytes(strapi, files);
  return count;
}

/** Lets go of what was in the bin long enough. */
export const emptyBin = (strapi: Strapi, now: Date): Promise<number> => letGo(strapi, (lines) => lines.where('kept_until', '<', now));

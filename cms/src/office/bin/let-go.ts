import { asOneWriter } from '../../engine/one-writer';
import { fromJson } from '../../engine/project-row/column-values';
import type { Strapi, Transaction } from '../../engine/strapi';
import { forgetDrawings } from '../../uploads/file-store';
import { binTable, FILE, typeOf } from './bin-table';
import type { KeptDocument } from './kept-document';

type Lines = ReturnType<Transaction>;
export type BinnedLine = { id: number; record_type: string; record_id: string; title: string | null };
type Stored = { hash: string; ext: string; formats?: Record<string, Stored> | null };
type Tell = ((trx: Transaction, lines: readonly BinnedLine[]) => Promise<unknown>) | undefined;
type Uploads = { provider: { delete(file: Stored): Promise<unknown> } };

const columns = ['id', 'record_type', 'record_id', 'title'];

/** The bytes of a file, with all that was made of it; those that are gone already are no error. */
async function deleteBytes(strapi: Strapi, content: unknown): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as Uploads;
  for (const { values } of fromJson<KeptDocument | null>(content, null)?.rows ?? []) {
    const file = values as unknown as Stored;
    for (const stored of [file, ...Object.values(file.formats ?? {})]) await provider.delete(stored);
    await forgetDrawings(file.hash);
  }
}

/** A file goes before its line: nothing else names its bytes, and what could not be destroyed is tried again the next night. False where it stays, or was taken back meanwhile. */
const letFileGo = (strapi: Strapi, id: number, tell: Tell): Promise<boolean> =>
  asOneWriter(strapi, async (trx) => {
    const line = (await trx(binTable(strapi)).where({ id }).first('*')) as (BinnedLine & { content: unknown }) | undefined;
    if (line === undefined) return false;
    try {
      await deleteBytes(strapi, line.content);
    } catch (error) {
      strapi.log.error(`Corbeille : « ${line.title ?? line.record_id} » n’a pas pu être effacé : ${String(error)}`);
      return false;
    }
    await tell?.(trx, [line]);
    await trx(binTable(strapi)).where({ id }).delete();
    return true;
  });

/** Lets lines of the bin go for good, with the bytes of the files among them; `tell` in the same transaction. Answers how many. */
export async function letGo(strapi: Strapi, choose: (lines: Lines) => Lines, tell?: Tell): Promise<number> {
  const { count, files } = await asOneWriter(strapi, async (trx) => {
    const chosen = () => choose(trx(binTable(strapi)));
    const isFile = { record_type: typeOf(FILE) };
    const lines: BinnedLine[] = await chosen().whereNot(isFile).select(columns);
    await tell?.(trx, lines);
    await chosen().whereNot(isFile).delete();
    const kept: { id: number }[] = await chosen().where(isFile).orderBy('id').select('id');
    return { count: lines.length, files: kept.map(({ id }) => id) };
  });
  let gone = count;
  for (const id of files) if (await letFileGo(strapi, id, tell)) gone += 1;
  return gone;
}

/** Lets go of what was in the bin long enough. */
export const emptyBin = (strapi: Strapi, now: Date): Promise<number> => letGo(strapi, (lines) => lines.where('kept_until', '<', now));

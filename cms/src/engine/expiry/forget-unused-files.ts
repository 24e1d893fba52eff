import { forgetDrawings } from '../../uploads/file-store';
import { listTextColumns } from '../person/text-columns';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { liveStates } from '../submission/read-live';
import { addNamed, isNamed, noFiles, readShownFiles, type NamedFiles } from './shown-files';

/** `created_by_id`: who of the team added it; nobody for what came from the partner space. */
export type UnusedFile = { id: number; document_id: string; hash: string; created_by_id: number | null };
type Upload = { findOne(id: number): Promise<unknown>; remove(file: unknown): Promise<unknown> };

/** Somebody may be filling in a form: a picture sent a moment ago belongs to nothing yet. */
const GRACE_MS = 2 * 86_400_000;

/** Tables that name files by themselves, or are looked into apart; what partners supplied names none of ours. */
const apart = new Set(['files', 'files_related_mph', 'revisions', 'submissions', 'sayings', 'curations', 'entries', 'changes', 'rejections']);

/** Files that illustrate nothing today. */
const readOrphans = (strapi: Strapi, trx: Transaction, now: Date): Promise<UnusedFile[]> =>
  trx(tableOf(strapi, 'plugin::upload.file')).where('created_at', '<', new Date(now.getTime() - GRACE_MS)).whereNotIn('id', trx('files_related_mph').whereNotNull('file_id').select('file_id')).select('id', 'document_id', 'hash', 'created_by_id') as Promise<UnusedFile[]>;

async function readAlive(strapi: Strapi, trx: Transaction): Promise<Set<string>> {
  const projects: { id: string }[] = await trx(projectTable(strapi)).distinct({ id: 'document_id' });
  const binned: { id: string }[] = await trx(tableOf(strapi, 'api::bin-item.bin-item')).where({ record_type: 'project' }).distinct({ id: 'record_id' });
  return new Set([...projects, ...binned].map(({ id }) => id));
}

/** Files of what partners are writing, said of shared sheets, or fixed by hand: of projects that exist or may come back. */
async function readWritten(strapi: Strapi, trx: Transaction, alive: ReadonlySet<string>): Promise<NamedFiles> {
  const named = noFiles();
  const submissions: { value: unknown }[] = await trx(tableOf(strapi, 'api::submission.submission')).whereIn('state', [...liveStates]).select({ value: 'changes' });
  for (const { value } of submissions) addNamed(named, fromJson<unknown>(value, null));
  for (const uid of ['api::saying.saying', 'api::curation.curation']) {
    const rows: { project_id: string; value: unknown }[] = await trx(tableOf(strapi, uid)).where({ field: 'images' }).select('project_id', 'value');
    for (const { project_id: id, value } of rows) if (alive.has(id)) addNamed(named, fromJson<unknown>(value, null));
  }
  return named;
}

/** Those among them whose hash stands somewhere in the database: in a text, a setting, the bin. */
async function mentioned(strapi: Strapi, trx: Transaction, files: readonly UnusedFile[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { table, column } of (await listTextColumns(strapi, trx)).filter((one) => !apart.has(one.table)))
    for (const some of chunksOf(files, 50)) {
      const rows: { value: string }[] = await trx(table).where((any) => { for (const { hash } of some) any.orWhereRaw('cast(?? as text) like ?', [column, `%${hash.replace(/[%_]/g, '_')}%`]); })
        .select({ value: trx.raw('cast(?? as text)', [column]) });
      for (const { hash } of some) if (rows.some(({ value }) => value.includes(hash))) found.add(hash);
    }
  return found;
}

/** Files that nothing shows and that a project once did, or a partner sent. To be read before the journal forgets. */
export function readUnused(strapi: Strapi, now: Date): Promise<UnusedFile[]> {
  return inTransaction(strapi, async (trx) => {
    const orphans = await readOrphans(strapi, trx, now);
    if (orphans.length === 0) return [];
    const { ever } = await readShownFiles(strapi, trx, new Set());
    // Somebody of the team signs what they add to the library: it waits there for a use, and is theirs to delete.
    return orphans.filter((file) => file.created_by_id === null || isNamed(ever, file));
  });
}

/**
 * Deletes those of the files that nothing can bring back: no earlier state of a project that exists, no line of the bin, no
 * draft, no text. Answers how many went.
 */
export async function forgetUnusedFiles(strapi: Strapi, files: readonly UnusedFile[]): Promise<number> {
  if (files.length === 0) return 0;
  const gone = await inTransaction(strapi, async (trx) => {
    const alive = await readAlive(strapi, trx);
    const { restorable } = await readShownFiles(strapi, trx, alive);
    const written = await readWritten(strapi, trx, alive);
    const left = files.filter((file) => !isNamed(restorable, file) && !isNamed(written, file));
    const texts = await mentioned(strapi, trx, left);
    return left.filter(({ hash }) => !texts.has(hash));
  });
  const upload = strapi.plugin('upload').service('upload') as unknown as Upload;
  for (const { id, hash } of gone) {
    await upload.remove(await upload.findOne(id));
    await forgetDrawings(hash);
  }
  return gone.length;
}

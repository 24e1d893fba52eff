import { toIso } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { isExpired } from '../expiry/kept-days';

export type UndoableRun = { documentId: string; inventory: string; closedAt: unknown; startedAt: unknown };
/** One line of the history of a run. What it changed is read when it is needed: a run may have a hundred thousand lines. */
export type Told = { id: number; recordType: string; recordId: string; action: string };
/** A run with its history, newest first; or why it cannot be undone. */
export type Undoing = { run: UndoableRun; told: Told[] } | { refused: string; isUnknown?: boolean; /** The import to take back first. */ first?: string };

type RunRow = { id: number; document_id: string; inventory: string; state: string; file: string | null; closed_at: unknown; started_at: unknown };

/** A later run, not undone, whose file named entries of this one no more: it writes nothing of them but when they went, which is when it ended. */
async function goneRun(strapi: Strapi, trx: Transaction, run: RunRow, told: readonly Told[]): Promise<RunRow | undefined> {
  const moments = new Set<unknown>();
  for (const chunk of chunksOf([...new Set(told.filter(({ recordType }) => recordType === 'entry').map(({ recordId }) => recordId))], 400)) {
    const rows: { gone_since: unknown }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('document_id', chunk).where({ gone: true }).whereNotNull('gone_since').distinct('gone_since');
    for (const row of rows) moments.add(row.gone_since);
  }
  return (await trx(tableOf(strapi, 'api::run.run')).where({ inventory: run.inventory, state: 'done' }).whereIn('closed_at', [...moments] as never[]).where('id', '>', run.id).whereNot('file', 'like', 'undo:%')
    .orderBy('id', 'desc').first()) as RunRow | undefined;
}

/** A later run, not undone, that changed entries this one wrote: taking this one back would take back what that one says too. */
async function laterRun(strapi: Strapi, trx: Transaction, runId: string, told: readonly Told[]): Promise<RunRow | undefined> {
  const entries = [...new Set(told.filter(({ recordType }) => recordType === 'entry').map(({ recordId }) => recordId))];
  const last = told[0]?.id ?? 0;
  const later = new Set<string>();
  for (const chunk of chunksOf(entries, 400)) {
    const rows: { run_id: string }[] = await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'entry' }).whereIn('record_id', chunk)
      .where('id', '>', last).whereNotNull('run_id').whereNot({ run_id: runId }).distinct('run_id');
    for (const row of rows) later.add(row.run_id);
  }
  return (await trx(tableOf(strapi, 'api::run.run')).whereIn('document_id', [...later]).whereNot({ state: 'undone' }).orderBy('id', 'desc').first()) as RunRow | undefined;
}

/** Lines of which the nightly job has forgotten what they changed. */
async function isForgotten(strapi: Strapi, trx: Transaction, runId: string): Promise<boolean> {
  const updates = trx(tableOf(strapi, 'api::revision.revision')).where({ run_id: runId, record_type: 'entry', action: 'update' });
  return (await updates.where('changes', '[]').first('id')) !== undefined;
}

const day = (at: unknown) => new Date(toIso(at) ?? 0).toLocaleString('fr-FR', { timeZone: 'Europe/Paris' });

/** Whether a run can be taken back, with all it did; else why not, and what to do instead. */
export async function readUndoing(strapi: Strapi, trx: Transaction, runId: string): Promise<Undoing> {
  const run = (await trx(tableOf(strapi, 'api::run.run')).where({ document_id: runId }).first()) as RunRow | undefined;
  if (run === undefined) return { refused: `Aucun import ne porte l’identifiant « ${runId} » : reprenez le « run » qu’il a donné à la fin.`, isUnknown: true };
  if (run.file?.startsWith('undo:') === true) return { refused: 'Ceci est une annulation. Pour revenir à ce que l’import avait écrit, importez de nouveau le même fichier.' };
  if (run.state === 'running') return { refused: 'Cet import est encore en cours : attendez sa fin, ou interrompez-le, puis annulez-le.' };
  if (run.state === 'undone') return { refused: 'Cet import est déjà annulé.' };
  if (isExpired(run.closed_at ?? run.started_at) || (await isForgotten(strapi, trx, runId))) return { refused: `Cet import date du ${day(run.closed_at)} : ce qu’il faut pour l’annuler n’est gardé que 90 jours. Importez plutôt un fichier corrigé.` };
  const rows: { id: number; record_type: string; record_id: string; action: string }[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ run_id: runId }).orderBy('id', 'desc').select('id', 'record_type', 'record_id', 'action');
  const told = rows.map((row): Told => ({ id: Number(row.id), recordType: row.record_type, recordId: row.record_id, action: row.action }));
  const later = (await laterRun(strapi, trx, runId, told)) ?? (await goneRun(strapi, trx, run, told));
  if (later !== undefined)
    return { refused: `Un import plus récent s’appuie sur celui-ci (« ${later.file ?? ''} », ${day(later.started_at)}) : annulez-le d’abord.`, first: later.document_id };
  return { run: { documentId: run.document_id, inventory: run.inventory, closedAt: run.closed_at, startedAt: run.started_at }, told };
}

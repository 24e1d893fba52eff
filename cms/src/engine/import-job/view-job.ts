import { maturities, opennessLevels, scales, visibilities, type AliasedTerm, type ImportJobLine, type ImportJobView, type ImportPreview, type ImportResult, type Labelled } from '@carrefour/config';
import type { Member } from '../account/member';
import { readImportContext } from '../import/read-import-context';
import { fromJson, toIso } from '../project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { choicesOf, findJob, jobTable, type JobRow } from './job-rows';
import { mayRun } from './may-run';
import { readUndone } from './read-undone';
import { touchedProjects } from './touched-projects';

const MOST_LISTED = 30;

export const toLine = (row: JobRow): ImportJobLine => ({
  id: row.document_id, inventoryName: row.inventory_name, fileName: row.file_name ?? row.address, step: row.step, state: row.state, updatedAt: toIso(row.updated_at) ?? '', askedBy: row.asked_by,
});

/** What a partner has under way or had, the latest first; tables that it asked for as well, or nobody would find one again. */
export const listJobs = (strapi: Strapi, partnerId: string): Promise<ImportJobLine[]> =>
  inTransaction(strapi, async (trx) => ((await trx(jobTable(strapi)).where({ partner_id: partnerId }).orderBy('id', 'desc').limit(MOST_LISTED)) as JobRow[]).map(toLine));

const plain = (terms: readonly AliasedTerm[]) => terms.map(({ code, label, parent }) => ({ code, label, parent }));
const fixed = (list: readonly Labelled[]) => list.map(({ code, label }) => ({ code, label, parent: null }));

async function readTerms(strapi: Strapi): Promise<ImportJobView['terms']> {
  const { themes, audiences, methods } = await readImportContext(strapi);
  return { themes: plain(themes), audiences: plain(audiences), methods: plain(methods), scale: fixed(scales), maturity: fixed(maturities), openness: fixed(opennessLevels), visibility: fixed(visibilities) };
}

/** Taken back from elsewhere (by the team) is taken back. */
async function isUndone(strapi: Strapi, trx: Transaction, run: string | null): Promise<boolean> {
  return run !== null && (await trx(tableOf(strapi, 'api::run.run')).where({ document_id: run, state: 'undone' }).first('id')) !== undefined;
}

/** A job as its partner sees it; null for one that is not there, or another's. */
export function viewJob(strapi: Strapi, member: Member, id: string): Promise<ImportJobView | null> {
  return inTransaction(strapi, async (trx) => {
    const row = await findJob(strapi, trx, member.partner.documentId, id);
    if (row === null) return null;
    const line = toLine(row);
    return {
      ...line, state: (await isUndone(strapi, trx, row.run)) ? 'undone' : line.state, inventory: row.inventory, address: row.address, message: row.message, answer: row.answer,
      done: row.done ?? 0, total: row.total ?? 0, rehearsedAt: toIso(row.rehearsed_at), preview: fromJson<ImportPreview | null>(row.preview, null), choices: choicesOf(row),
      rehearsal: fromJson<ImportResult | null>(row.rehearsal, null), result: fromJson<ImportResult | null>(row.result, null), run: row.run, projects: row.step === 'run' && row.run !== null ? await touchedProjects(row.document_id) : [], undone: await readUndone(strapi, trx, row.run), mayRun: mayRun(member), terms: await readTerms(strapi),
    };
  });
}

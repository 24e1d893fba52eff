import type { ImportChoices, ImportResult } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import type { Strapi, Transaction } from '../strapi';
import { hasJobFile } from './job-files';
import { choicesOf, findJob, updateJob, type JobRow } from './job-rows';
import { mailTeam } from './mail-import';
import { mayRun } from './may-run';
import { mergeChoices } from './merge-choices';

const BUSY = 'Le travail sur ce fichier est en cours : attendez qu’il finisse.';
const queued = { state: 'queued', message: null, attempts: 0, done: 0, total: 0 };

/** Nothing is asked of a job that is at work, that waits for the team, or that is over. */
function refuseBusy({ state, step }: JobRow): void {
  if (state === 'queued' || state === 'working') throw new errors.ApplicationError(BUSY);
  if (state === 'awaiting-approval' || state === 'accepted') throw new errors.ApplicationError('Cet import attend l’accord de l’équipe : il ne change plus.');
  if ((step === 'run' && state !== 'failed' && state !== 'refused') || state === 'undone') throw new errors.ApplicationError('Cet import est fait : envoyez le fichier de nouveau pour en faire un autre.');
}

/** The partner's own job, free to be asked something; null for one that is not there, or another's. */
function onOwn(strapi: Strapi, { partner }: Member, id: string, ask: (trx: Transaction, row: JobRow) => Promise<void>): Promise<boolean> {
  return asOneWriter(strapi, async (trx) => {
    const row = await findJob(strapi, trx, partner.documentId, id);
    if (row === null) return false;
    refuseBusy(row);
    await ask(trx, row);
    return true;
  });
}

/** Its file is there: it may be read. */
export const fileArrived = (strapi: Strapi, member: Member, id: string, name: string): Promise<boolean> =>
  onOwn(strapi, member, id, async (trx, row) => {
    await updateJob(strapi, trx, row, { ...queued, step: 'read', file_name: name, choices: {}, preview: null, recipe: null, rehearsal: null, delivery: null });
  });

/** The person corrected the proposal: the file is read again so. */
export const askReading = (strapi: Strapi, member: Member, id: string, choices: Partial<ImportChoices>): Promise<boolean> =>
  onOwn(strapi, member, id, async (trx, row) => {
    if (row.state === 'waiting-file') throw new errors.ApplicationError('Envoyez d’abord le fichier.');
    await updateJob(strapi, trx, row, { ...queued, step: 'read', rehearsal: null, choices: mergeChoices(choicesOf(row), choices, fromJson(row.preview, null)) });
  });

export const askRehearsal = (strapi: Strapi, member: Member, id: string): Promise<boolean> =>
  onOwn(strapi, member, id, async (trx, row) => {
    const preview = fromJson<{ problem: string | null } | null>(row.preview, null);
    if (row.recipe === null || preview === null || preview.problem !== null) throw new errors.ApplicationError('Ce fichier ne se lit pas encore : corrigez d’abord ce qui est signalé.');
    await updateJob(strapi, trx, row, { ...queued, step: 'rehearse', rehearsal: null });
  });

/** Runs what was rehearsed: at once for a trusted partner, once the team agrees for another. What would vanish in number has to be confirmed. */
export const askRun = (strapi: Strapi, member: Member, id: string, acceptsVanishing: boolean): Promise<boolean> =>
  onOwn(strapi, member, id, async (trx, row) => {
    const rehearsal = fromJson<ImportResult | null>(row.rehearsal, null);
    if (rehearsal === null) throw new errors.ApplicationError('Faites d’abord un essai : il montre ce que l’import changerait.');
    if (rehearsal.vanishing !== null && !acceptsVanishing) throw new errors.ApplicationError('Confirmez d’abord que les fiches absentes du fichier ont bien disparu.');
    if (!(await hasJobFile(row.document_id, 'source'))) throw new errors.ApplicationError('Ce fichier n’est plus gardé : envoyez-le de nouveau.');
    const asked = { accepts_vanishing: acceptsVanishing, asked_by: member.account.name, asked_by_id: member.account.documentId, asked_by_mail: member.account.email || null };
    if (mayRun(member) === 'runs') await updateJob(strapi, trx, row, { ...queued, ...asked, step: 'run' });
    else {
      await updateJob(strapi, trx, row, { ...queued, ...asked, step: 'run', state: 'awaiting-approval', answer: null });
      await mailTeam(strapi, trx, row);
    }
  });

/** The step that failed, once more. */
export const askAgain = (strapi: Strapi, member: Member, id: string): Promise<boolean> =>
  onOwn(strapi, member, id, async (trx, row) => {
    if (row.state !== 'failed') throw new errors.ApplicationError(BUSY);
    await updateJob(strapi, trx, row, queued);
  });

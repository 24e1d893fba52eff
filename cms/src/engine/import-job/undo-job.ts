import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import type { Member } from '../account/member';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { undoRun, type Undone } from '../undo/undo-run';
import { findOwnInventory } from './own-inventories';
import { findJob, updateJob } from './job-rows';
import { mayRun } from './may-run';

/** Takes the import of a job back, by whoever may import at once; null for a job that is not there, or another's, or that imported nothing. */
export async function undoJob(strapi: Strapi, member: Member, id: string): Promise<Undone | null> {
  const run = await inTransaction(strapi, async (trx) => {
    const row = await findJob(strapi, trx, member.partner.documentId, id);
    if (row === null || row.run === null || row.step !== 'run') return null;
    // The run is looked at too: what is undone is the partner's own, whatever the job says.
    const owned = (await findOwnInventory(strapi, trx, member.partner.documentId, row.inventory)) !== null;
    const found = owned ? await trx(tableOf(strapi, 'api::run.run')).where({ document_id: row.run, inventory: row.inventory }).first('id') : undefined;
    return found === undefined ? null : { row, run: row.run };
  });
  if (run === null) return null;
  if (mayRun(member) !== 'runs') throw new errors.ForbiddenError('Pour annuler cet import, écrivez à l’équipe : elle le fait avec vous.');
  strapi.log.info(`Annulation de l’import ${run.run}, demandée par ${currentActor(strapi).type} ${currentActor(strapi).id ?? ''}.`);
  const undone = await undoRun(strapi, run.run);
  if ('refused' in undone) throw new errors.ApplicationError(undone.refused);
  await inTransaction(strapi, (trx) => updateJob(strapi, trx, run.row, { state: 'undone' }));
  return undone;
}

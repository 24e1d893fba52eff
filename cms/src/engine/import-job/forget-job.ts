import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { closeLinks } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { forgetJobFiles } from './job-files';
import { findJob, isHeld, jobTable } from './job-rows';

/** Forgets a partner's job and all it keeps of the file, at once; what was imported stays. Null for a job that is not there, or another's. */
export async function forgetJob(strapi: Strapi, { partner }: Member, id: string): Promise<boolean> {
  const forgotten = await asOneWriter(strapi, async (trx) => {
    const row = await findJob(strapi, trx, partner.documentId, id);
    if (row === null) return null;
    if (row.step === 'run' && isHeld(row, new Date())) throw new errors.ApplicationError('Cet import est en cours : attendez sa fin.');
    await trx(jobTable(strapi)).where({ id: row.id }).delete();
    await closeLinks(strapi, trx, 'rehearsal', row.document_id);
    return row.document_id;
  });
  if (forgotten !== null) await forgetJobFiles(forgotten);
  return forgotten !== null;
}

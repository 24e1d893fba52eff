import { listOwnInventories } from '../import-job/own-inventories';
import { jobTable } from '../import-job/job-rows';
import { mayRun } from '../import-job/may-run';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

/** Files that were read or rehearsed, and wait for somebody to decide. */
export const importsToDecide: TaskKind = async (strapi, member) => {
  if (mayRun(member) === 'reads') return null;
  const rows = await inTransaction(strapi, (trx) =>
    trx(jobTable(strapi)).where({ partner_id: member.partner.documentId, state: 'ready' }).whereIn('step', ['read', 'rehearse']).select<{ id: number }[]>('id'));
  return { kind: 'imports', count: rows.length, gain: 60, href: '/espace/imports' };
};

/** Sources read online that went wrong, and may have changed. */
export const sourcesToMend: TaskKind = async (strapi, { partner }) => ({
  kind: 'sources', count: (await listOwnInventories(strapi, partner.documentId)).filter(({ source }) => source?.alert != null).length, gain: 75, href: '/espace/imports',
});

import { listOwnInventories } from '../import-job/own-inventories';
import { jobTable } from '../import-job/job-rows';
import { mayRun } from '../import-job/may-run';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

type Job = { inventory: string; step: string; state: string };

/** Whether somebody has to decide of a file: it was read or rehearsed; or it failed, or the team sent it back, and no other was brought since. Latest first. Pure. */
export function countToDecide(jobs: readonly Job[]): number {
  const latest = new Map<string, Job>();
  for (const job of jobs) if (!latest.has(job.inventory)) latest.set(job.inventory, job);
  const isHalfWay = ({ state, step }: Job) => state === 'ready' && (step === 'read' || step === 'rehearse');
  return jobs.filter((job) => isHalfWay(job) || ((job.state === 'failed' || job.state === 'refused') && latest.get(job.inventory) === job)).length;
}

/** Files that wait for somebody to decide, or went wrong. */
export const importsToDecide: TaskKind = async (strapi, member) => {
  if (mayRun(member) === 'reads') return null;
  const jobs: Job[] = await inTransaction(strapi, (trx) => trx(jobTable(strapi)).where({ partner_id: member.partner.documentId }).whereNot({ step: 'return' }).orderBy('id', 'desc').select('inventory', 'step', 'state'));
  return { kind: 'imports', count: countToDecide(jobs), gain: 60, href: '/espace/imports' };
};

/** Sources read online that went wrong, and may have changed. */
export const sourcesToMend: TaskKind = async (strapi, { partner }) => ({
  kind: 'sources', count: (await listOwnInventories(strapi, partner.documentId)).filter(({ source }) => source?.alert != null).length, gain: 75, href: '/espace/imports',
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { attachCms, attachJobs } from '../cli/attach-cms.js';
import { workJob } from './work-job.js';

const LOOK_EVERY_MS = 500;

/** Works at every step that waits, one after the other; then goes on looking for as long as asked: whoever corrects a recipe asks again soon. */
async function due({ linger }: { linger: string }): Promise<void> {
  const [cms, jobs] = [attachCms(), attachJobs()];
  const say = (line: string) => console.log(line);
  let [worked, failed] = [0, 0];
  for (let until = Date.now() + Number(linger) * 1000; ; ) {
    const job = await jobs.claim();
    if (job === null) {
      if (Date.now() >= until) break;
      await wait(LOOK_EVERY_MS);
      continue;
    }
    const { message } = await workJob(job, { cms, jobs, say });
    worked += 1;
    if (message !== null) failed += 1;
    say(`${job.inventory}, ${job.step} : ${message ?? 'fait'}`);
    until = Date.now() + Number(linger) * 1000;
  }
  console.log(JSON.stringify({ worked, failed }));
}

/** `jobs due`: what partners asked of their files from the site (docs/decisions/070). */
export function addJobsCommands(program: Command): void {
  const jobs = program.command('jobs').description('fichiers que les partenaires envoient depuis le site');
  jobs.command('due').description('lit, essaie et importe ce qui attend (ce que fait npm start)').option('--linger <secondes>', 'attend encore un peu une nouvelle demande', '0').action(due);
}

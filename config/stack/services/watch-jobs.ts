import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isEnding } from '../processes/guardian.js';
import { runToEnd } from '../processes/run-to-end.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';

/** Somebody looks at a page that waits. */
const EVERY_MS = 2_000;
/** Whoever corrects a recipe asks again soon: the importer stays a while, ready. */
const LINGER_SECONDS = 60;
const dueSchema = z.object({ due: z.number() });

/** How many steps wait; none when the CMS does not answer: it will be asked again. */
async function countDue(cmsAddress: string, token: string): Promise<number> {
  try {
    const response = await fetch(`${cmsAddress}/api/import/jobs/due`, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(10_000) });
    return dueSchema.parse(await response.json()).due;
  } catch {
    return 0;
  }
}

/**
 * Works at what partners ask of their files with the importers' own program, started only when something waits
 * (docs/decisions/070). Its words go to `logs/jobs.log`. Ends with the stack.
 */
export async function watchJobs({ settings, env }: ServiceContext): Promise<void> {
  while (!isEnding()) {
    if ((await countDue(settings.cmsAddress, env['CMS_IMPORT_TOKEN'] ?? '')) > 0) {
      const args = [join('importers', 'dist', 'cli.js'), 'jobs', 'due', '--linger', String(LINGER_SECONDS)];
      await runToEnd({ program: process.execPath, args, cwd: repositoryRoot, env, output: { logFile: logFileOf(settings, 'jobs') } });
    }
    await sleep(EVERY_MS, undefined, { ref: false });
  }
}

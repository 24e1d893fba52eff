import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isEnding } from '../processes/guardian.js';
import { runToEnd } from '../processes/run-to-end.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';

const EVERY_MS = 3_600_000;
/** The first minutes belong to whoever has just started the stack. */
const FIRST_MS = 600_000;

/** Asks some of the web addresses that the site leads to whether they still answer, every hour. Its words go to `logs/links.log`. Ends with the stack; a machine of the CI asks nobody. */
export async function watchLinks({ settings, env }: ServiceContext): Promise<void> {
  if (settings.ci) return;
  for (let wait = FIRST_MS; ; wait = EVERY_MS) {
    await sleep(wait, undefined, { ref: false });
    if (isEnding()) return;
    await runToEnd({ program: process.execPath, args: [join('importers', 'dist', 'cli.js'), 'crawl', 'links'], cwd: repositoryRoot, env, output: { logFile: logFileOf(settings, 'links') } });
  }
}

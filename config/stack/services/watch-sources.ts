import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isEnding } from '../processes/guardian.js';
import { runToEnd } from '../processes/run-to-end.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';

const EVERY_MS = 60_000;
const dueSchema = z.object({ due: z.number() });

/** How many inventories are to be read now; none when the CMS does not answer: it will be asked again. */
async function countDue(cmsAddress: string, token: string): Promise<number> {
  try {
    const response = await fetch(`${cmsAddress}/api/sources/due`, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(10_000) });
    return dueSchema.parse(await response.json()).due;
  } catch {
    return 0;
  }
}

/**
 * Reads the inventories whose hour has come with the importers' own program, started only when there is something to
 * read (docs/decisions/043). Its words go to `logs/sources.log`. Ends with the stack.
 */
export async function watchSources({ settings, env }: ServiceContext): Promise<void> {
  while (!isEnding()) {
    if ((await countDue(settings.cmsAddress, env['CMS_IMPORT_TOKEN'] ?? '')) > 0) {
      const args = [join('importers', 'dist', 'cli.js'), 'crawl', 'due'];
      await runToEnd({ program: process.execPath, args, cwd: repositoryRoot, env, output: { logFile: logFileOf(settings, 'sources') } });
    }
    await sleep(EVERY_MS, undefined, { ref: false });
  }
}

import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

/** Few arenas: the C library's habit of giving one to each thread keeps a third more memory than the site uses. Read by glibc alone. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

/**
 * Old objects may take this much, in MB: ten times what the site holds. Not for fear of a leak: V8 collects the sooner the
 * less it may take, and on a large machine lets four times the living objects lie about.
 */
export const OLD_SPACE = '--max-old-space-size=512';

/** The built site; resolves once it answers. */
export async function startWeb({ settings, env }: ServiceContext): Promise<ChildService> {
  const service = await startService({
    name: 'le site',
    program: process.execPath,
    args: [OLD_SPACE, join('dist', 'server', 'main.js')],
    cwd: join(repositoryRoot, 'web'),
    env: { ...FEW_ARENAS, ...env },
    logFile: logFileOf(settings, 'web'),
  });
  return await waitUntilItAnswers(service, `http://localhost:${settings.webPort}/healthz`, 60_000);
}

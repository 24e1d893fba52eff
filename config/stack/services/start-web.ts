import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

/** The built site; resolves once it answers. */
export async function startWeb({ settings, env }: ServiceContext): Promise<ChildService> {
  const service = await startService({
    name: 'le site',
    program: process.execPath,
    args: [join('dist', 'server', 'main.js')],
    cwd: join(repositoryRoot, 'web'),
    env,
    logFile: logFileOf(settings, 'web'),
  });
  return await waitUntilItAnswers(service, `http://localhost:${settings.webPort}/healthz`, 60_000);
}

import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { repositoryRoot } from '../repository-root.js';
import { logFileOf, type ServiceContext } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

/** The built Strapi; resolves once it answers. The first start creates every table. */
export async function startCms({ settings, env }: ServiceContext): Promise<ChildService> {
  const service = await startService({
    name: 'la gestion de contenu (Strapi)',
    program: process.execPath,
    args: [join('dist', 'src', 'start.js')],
    cwd: join(repositoryRoot, 'cms'),
    env,
    logFile: logFileOf(settings, 'cms'),
  });
  return await waitUntilItAnswers(service, `http://127.0.0.1:${settings.cmsPort}/_health`, 180_000);
}

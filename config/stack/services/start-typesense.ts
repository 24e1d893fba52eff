import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { chooseTypesensePorts } from '../typesense/typesense-ports.js';
import { logFileOf, type ServiceContext } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

/** A Typesense node of our own, on the loopback only; resolves once it can be written to. */
export async function startTypesense(binary: string, { settings, env }: ServiceContext): Promise<ChildService> {
  const folder = join(settings.dataDir, 'typesense');
  const ports = await chooseTypesensePorts(folder, settings.typesensePort);
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const service = await startService({
    name: 'le moteur de recherche (Typesense)',
    program: binary,
    args: [
      `--data-dir=${data}`,
      '--api-address=127.0.0.1',
      `--api-port=${ports.apiPort}`,
      '--peering-address=127.0.0.1',
      `--peering-port=${ports.peeringPort}`,
    ],
    cwd: folder,
    // The key goes by the environment: arguments are readable by every user of the machine.
    env: { PATH: env['PATH'] ?? '', TYPESENSE_API_KEY: env['TYPESENSE_API_KEY'] ?? '' },
    logFile: logFileOf(settings, 'typesense'),
  });
  return await waitUntilItAnswers(service, `http://127.0.0.1:${ports.apiPort}/health`, 60_000);
}

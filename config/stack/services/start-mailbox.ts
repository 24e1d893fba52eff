import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { repositoryRoot } from '../repository-root.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { logFileOf } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

/** A local mailbox which sends nothing: mails are read on its page, kept in the data folder. */
export async function startMailbox(settings: StackSettings, ports: { smtp: number; web: number }): Promise<ChildService> {
  const service = await startService({
    name: 'la boîte aux lettres locale (maildev)',
    program: process.execPath,
    args: [
      join('node_modules', 'maildev', 'bin', 'maildev'),
      ...['--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '--smtp', String(ports.smtp), '--web', String(ports.web)],
      ...['--mail-directory', join(settings.dataDir, 'mail'), '--silent'],
    ],
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: settings.dataDir },
    logFile: logFileOf(settings, 'mailbox'),
  });
  return await waitUntilItAnswers(service, `http://127.0.0.1:${ports.web}/healthz`, 60_000);
}

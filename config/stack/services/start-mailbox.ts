import { join } from 'node:path';
import { freePort } from '../processes/free-port.js';
import { startService, type ChildService } from '../processes/child-service.js';
import { repositoryRoot } from '../repository-root.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { logFileOf } from './service-context.js';
import { waitUntilItAnswers } from './wait-until-it-answers.js';

export interface Mailbox {
  service: ChildService;
  smtpUrl: string;
  webUrl: string;
}

/** A local mailbox which sends nothing: mails are read at `webUrl`, kept in the data folder. */
export async function startMailbox(settings: StackSettings): Promise<Mailbox> {
  const [smtpPort, webPort] = [await freePort(), await freePort()];
  const started = await startService({
    name: 'la boîte aux lettres locale (maildev)',
    program: process.execPath,
    args: [
      join('node_modules', 'maildev', 'bin', 'maildev'),
      ...['--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '--smtp', String(smtpPort), '--web', String(webPort)],
      ...['--mail-directory', join(settings.dataDir, 'mail'), '--silent'],
    ],
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: settings.dataDir },
    logFile: logFileOf(settings, 'mailbox'),
  });
  const webUrl = `http://127.0.0.1:${webPort}`;
  const service = await waitUntilItAnswers(started, `${webUrl}/healthz`, 20_000);
  return { service, smtpUrl: `smtp://127.0.0.1:${smtpPort}`, webUrl };
}

import { freePort } from '../processes/free-port.js';
import type { StackSettings } from '../settings/stack-settings.js';
import type { OptionalService } from './optional-service.js';
import { startMailbox } from './start-mailbox.js';

export interface Mail extends OptionalService {
  /** Where the local mailbox is read, if there is one. */
  readAt: string | undefined;
}

/** Where mails go: the server the environment names, else a local mailbox (none on a CI machine: mails then wait). */
export async function planMail(settings: StackSettings): Promise<Mail> {
  if (settings.smtpUrl !== undefined || settings.ci) return { url: settings.smtpUrl, start: undefined, readAt: undefined };
  const ports = { smtp: await freePort(), web: await freePort() };
  return {
    url: `smtp://127.0.0.1:${ports.smtp}`,
    start: () => startMailbox(settings, ports),
    readAt: `http://127.0.0.1:${ports.web}`,
  };
}

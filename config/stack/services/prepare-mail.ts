import { say } from '../say.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { startMailbox } from './start-mailbox.js';

export interface Mail {
  smtpUrl: string | undefined;
  /** Where the local mailbox is read, if there is one. */
  webUrl: string | undefined;
}

/** Where mails go: the server the environment names, else a local mailbox (none on a CI machine: mails then wait). */
export async function prepareMail(settings: StackSettings): Promise<Mail> {
  if (settings.smtpUrl !== undefined || settings.ci) return { smtpUrl: settings.smtpUrl, webUrl: undefined };
  try {
    const { smtpUrl, webUrl } = await startMailbox(settings);
    return { smtpUrl, webUrl };
  } catch {
    say.warning('La boîte aux lettres locale n’a pas démarré : les courriels attendront dans la gestion de contenu.');
    return { smtpUrl: undefined, webUrl: undefined };
  }
}

import { environment } from '../../environment';
import type { Strapi } from '../strapi';
import { sendWaitingMails } from './send-waiting-mails';

/** Looks for waiting mails every three seconds: somebody waits for a link before their screen. Without an SMTP server they wait, and nothing is lost. */
export function scheduleMails(strapi: Strapi): void {
  const { SMTP_URL: smtpUrl, WEB_URL: webUrl } = environment();
  if (smtpUrl === undefined) return;
  const host = new URL(webUrl).hostname;
  let isSending = false;
  strapi.cron.add({
    sendWaitingMails: {
      options: { rule: '*/3 * * * * *' },
      task: async () => {
        if (isSending) return;
        isSending = true;
        await sendWaitingMails(strapi, smtpUrl, host).catch((error: unknown) => strapi.log.error(`Courriels en attente : ${String(error)}`));
        isSending = false;
      },
    },
  });
}

import { environment } from '../../environment';
import type { Strapi } from '../strapi';
import { sendAlerts } from './send-alerts';

/** Every hour of the day, alerts that are due are written. A site that does not answer is asked again an hour later; nothing is lost. */
export function scheduleAlerts(strapi: Strapi): void {
  if (environment().SMTP_URL === undefined) return;
  let isSending = false;
  strapi.cron.add({
    sendAlerts: {
      options: { rule: '0 35 7-19 * * *' },
      task: async () => {
        if (isSending) return;
        isSending = true;
        await sendAlerts(strapi)
          .then(({ sent }) => sent > 0 && strapi.log.info(`Alertes par courriel : ${sent} écrites.`))
          .catch((error: unknown) => strapi.log.error(`Alertes par courriel : ${String(error)}`));
        isSending = false;
      },
    },
  });
}

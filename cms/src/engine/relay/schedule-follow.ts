import type { Strapi } from '../strapi';
import { followMessages } from './follow-messages';

/** Every hour: messages nobody answered for a week are looked after. Several processes at once do it once: mails have one reason each. */
export function scheduleFollow(strapi: Strapi): void {
  strapi.cron.add({
    followMessages: {
      options: { rule: '0 7 * * * *' },
      task: async () => {
        const { reminded, passedOn } = await followMessages(strapi);
        if (reminded + passedOn > 0) strapi.log.info(`Messages sans réponse : ${reminded} relancé(s), ${passedOn} confié(s) à quelqu’un d’autre.`);
      },
    },
  });
}

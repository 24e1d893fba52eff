import type { Strapi } from '../strapi';
import { remindFreshness } from '../freshness/remind-freshness';
import { remindInvitations } from './remind-invitations';

export type Reminded = { invitations: number; freshness: number };

/** Everything that people of partners are reminded of, once each. */
export const remindPartners = async (strapi: Strapi, now = new Date()): Promise<Reminded> =>
  ({ invitations: await remindInvitations(strapi, now), freshness: await remindFreshness(strapi, now) });

/** Every hour; several processes at once do it once. */
export function scheduleReminders(strapi: Strapi): void {
  strapi.cron.add({
    remindPartners: {
      options: { rule: '0 23 * * * *' },
      task: async () => {
        const { invitations, freshness } = await remindPartners(strapi);
        if (freshness > 0) strapi.log.info(`Rappels de fraîcheur : ${freshness} courriel(s).`);
        if (invitations > 0) strapi.log.info(`Invitations sans réponse : ${invitations} rappelée(s).`);
      },
    },
  });
}

import type { Strapi } from '../strapi';
import { closeVotes } from './close-votes';
import { tellVoters } from './tell-voters';

/** Every minute: votes that end are counted, those that begin or are about to end are told. Several processes at once do it once: one writes at a time, and what is done is marked. */
export function scheduleVotes(strapi: Strapi): void {
  strapi.cron.add({
    followVotes: {
      options: { rule: '20 * * * * *' },
      task: async () => {
        const closed = await closeVotes(strapi);
        await tellVoters(strapi);
        if (closed > 0) strapi.log.info(`Votes terminés : ${closed}.`);
      },
    },
  });
}

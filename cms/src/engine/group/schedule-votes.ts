import type { Strapi } from '../strapi';
import { closeVotes } from './close-votes';
import { tellVoters } from './tell-voters';

/** Counts the votes that end, announces those that begin, reminds of those about to end. Answers how many were counted. */
export async function followVotes(strapi: Strapi, now = new Date()): Promise<{ counted: number }> {
  const counted = await closeVotes(strapi, now);
  await tellVoters(strapi, now);
  return { counted };
}

/** Every minute. Several processes at once do it once: one writes at a time, and what is done is marked. */
export function scheduleVotes(strapi: Strapi): void {
  strapi.cron.add({
    followVotes: {
      options: { rule: '20 * * * * *' },
      task: async () => {
        const { counted } = await followVotes(strapi);
        if (counted > 0) strapi.log.info(`Votes terminés : ${counted}.`);
      },
    },
  });
}

import robots from 'robots-parser';
import type { Answer } from './request-once.js';

/** A function to Node, a module to TypeScript in one of its ways to resolve. */
const parseRobots = robots as unknown as (address: string, text: string) => { isAllowed: (page: string, agent: string) => boolean | undefined; getCrawlDelay: (agent: string) => number | undefined };

/** What a site allows us, and the pause it asks between two pages, in milliseconds. */
export type RobotsRules = { readonly allows: (address: string) => boolean; readonly pause: number };

const [MAX_CHARACTERS, LONGEST_PAUSE] = [500 * 1024, 60_000];
const everything: RobotsRules = { allows: () => true, pause: 0 };
const nothing: RobotsRules = { allows: () => false, pause: 0 };

/** The rules of a robots.txt as RFC 9309 reads them: absent, all is allowed; out of order, nothing is. */
export function toRobotsRules(address: string, answer: Pick<Answer, 'status' | 'body'>, agent: string): RobotsRules {
  if (answer.status >= 500 || answer.status === 429) return nothing;
  if (answer.status >= 300) return everything;
  const rules = parseRobots(address, answer.body.toString('utf8').slice(0, MAX_CHARACTERS));
  const pause = Math.min(LONGEST_PAUSE, Math.max(0, (rules.getCrawlDelay(agent) ?? 0) * 1000));
  return { allows: (page) => rules.isAllowed(page, agent) !== false, pause };
}

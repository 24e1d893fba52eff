import { setTimeout as sleep } from 'node:timers/promises';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { Random } from '../seeded-random.js';

export type Killer = { kills: { typesense: number; web: number }; stop(): Promise<void> };

/** Kills the engine and the site with SIGKILL at random moments, leaves them dead a while, starts them again; both run once stopped. */
export function killAtRandom(stack: TestStack, random: Random): Killer {
  const kills = { typesense: 0, web: 0 };
  let isStopping = false;
  const loop = async () => {
    while (!isStopping) {
      await sleep(300 + random.below(2_500));
      if (random.next() < 0.6) {
        await stack.killTypesense();
        kills.typesense += 1;
        await sleep(random.below(2_000));
        await stack.restartTypesense();
      } else {
        await stack.killWeb();
        kills.web += 1;
        await sleep(random.below(1_000));
        await stack.restartWeb();
      }
    }
  };
  const running = loop();
  return {
    kills,
    stop: async () => {
      isStopping = true;
      await running;
    },
  };
}

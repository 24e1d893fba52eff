import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { noDifference, settle } from './index-and-cms.js';
import { killAtRandom } from './random-edits/kill-at-random.js';
import { projectEdits } from './random-edits/project-edits.js';
import { runEdits } from './random-edits/run-edits.js';
import { sharedEdits } from './random-edits/shared-edits.js';
import { makeWorld, type World } from './random-edits/world.js';
import { seededRandom } from './seeded-random.js';

/** `npm run bench` asks for 2,000. */
const EDITS = Number(process.env['TEST_EDITS'] ?? 240);
/** Nobody listens there: every webhook is lost. */
const NOWHERE = 'http://127.0.0.1:9';

describe.each(testDatabases.flatMap((database) => [{ database, webhooks: true }, { database, webhooks: false }]).filter(({ database, webhooks }) => EDITS > 1_000 || webhooks === (database === 'sqlite')))(
  'on $database, webhooks arriving: $webhooks',
  ({ database, webhooks }) => {
    const random = seededRandom();
    let stack: TestStack;
    let world: World;

    beforeAll(async () => {
      stack = await startTestStack({ database, web: true, ...(!webhooks && { env: { WEB_URL: NOWHERE } }) });
      world = await makeWorld(stack, random);
    }, 180_000);
    afterAll(() => stack.stop());

    test(
      `${EDITS} edits while the engine and the site are killed at random: none fails, and the index equals the CMS within 30 s`,
      async () => {
        console.log(`seed ${random.seed} (play it again with TEST_SEED=${random.seed})`);
        const killer = killAtRandom(stack, random);
        const done = await runEdits(world, EDITS);
        await killer.stop();
        const { differences, ms } = await settle(stack);
        console.log(`${done.count} edits of ${done.kinds.size} kinds, ${killer.kills.typesense} kills of the engine, ${killer.kills.web} of the site; equal ${ms} ms later`);

        expect(done.failures).toEqual([]);
        expect(differences).toEqual(noDifference);
        expect(killer.kills.typesense).toBeGreaterThan(0);
        if (EDITS > 1_000) expect(done.kinds.size).toBe(Object.keys({ ...projectEdits, ...sharedEdits }).length);
      },
      EDITS * 2_000,
    );
  },
);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { listIndexed, noDifference, settle } from './index-and-cms.js';

const ROUNDS = 3;
const SAVES = 8;
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let stack: TestStack;
let admin: AdminSession;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  admin = await startAdminSession(stack);
}, 180_000);
afterAll(() => stack.stop());

async function publishSome(title: string): Promise<number[]> {
  const taken: number[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    const begun = performance.now();
    const id = await admin.create({ title: `${title} ${save}` });
    expect(await admin.publish(id, {})).toBe(200);
    taken.push(performance.now() - begun);
  }
  return taken;
}

test('publishing works while the search engine is down, is not slower, and is found once it is back', async () => {
  await publishSome('Échauffement');
  const times = { up: [] as number[], down: [] as number[] };
  // Taken in turns, so that what else the machine does weighs on both alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    times.up.push(...(await publishSome(`Moteur en marche ${round}`)));
    await stack.killTypesense();
    times.down.push(...(await publishSome(`Moteur arrêté ${round}`)));
    await stack.restartTypesense();
  }
  expect(median(times.down)).toBeLessThanOrEqual(median(times.up) * 1.5);
  expect((await settle(stack)).differences).toEqual(noDifference);
  expect((await listIndexed(stack)).size).toBe(SAVES * (1 + 2 * ROUNDS));
});

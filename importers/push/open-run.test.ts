import { expect, test } from '@jest/globals';
import { CmsRefusal } from './cms-refusal.js';
import { openRun } from './open-run.js';

const opening = { inventory: 'a', file: 'a.csv', fileHash: 'h', recipe: null, dryRun: false };
const busyFor = (attempts: number) => {
  let left = attempts;
  return { openRun: () => (left-- > 0 ? Promise.reject(new CmsRefusal('en cours', 409)) : Promise.resolve('r1')) };
};

test('a second import of one inventory waits for the first to end, and says so once', async () => {
  const said: string[] = [];
  expect(await openRun(busyFor(3), opening, (line) => said.push(line), 1_000, 1)).toBe('r1');
  expect(said).toHaveLength(1);
});

test('it does not wait for ever, nor for another refusal', async () => {
  await expect(openRun(busyFor(1_000), opening, () => undefined, 20, 5)).rejects.toThrow('en cours');
  const refusing = { openRun: () => Promise.reject(new CmsRefusal('jeton', 401)) };
  await expect(openRun(refusing, opening, () => undefined)).rejects.toThrow('jeton');
});

import { expect, test } from '@jest/globals';
import { CmsRefusal } from './cms-refusal.js';
import { openRun } from './open-run.js';

const opening = { inventory: 'a', file: 'a.csv', fileHash: 'h', recipe: null, dryRun: false };
const busyFor = (attempts: number) => {
  let left = attempts;
  const closed: string[] = [];
  return {
    closed,
    openRun: () => (left-- > 0 ? Promise.reject(new CmsRefusal('en cours', 409)) : Promise.resolve('r1')),
    closeRun: (run: string) => {
      closed.push(run);
      return Promise.resolve({ gone: 0, unpublished: 0, entries: [] });
    },
  };
};

test('a second import of one inventory waits for the first to end, and says so once', async () => {
  const said: string[] = [];
  expect(await openRun(busyFor(3), opening, { say: (line) => said.push(line), retryMs: 1 })).toBe('r1');
  expect(said).toHaveLength(1);
});

test('what a killed import of this machine held is taken over at once', async () => {
  const cms = busyFor(1);
  const said: string[] = [];
  expect(await openRun(cms, opening, { say: (line) => said.push(line), abandonedRun: () => Promise.resolve('r0'), retryMs: 60_000 })).toBe('r1');
  expect([cms.closed, said]).toEqual([['r0'], [expect.stringContaining('interrompu')]]);
});

test('it does not wait for ever, nor for another refusal', async () => {
  await expect(openRun(busyFor(1_000), opening, { say: () => undefined, patienceMs: 20, retryMs: 5 })).rejects.toThrow('en cours');
  const refusing = { ...busyFor(0), openRun: () => Promise.reject(new CmsRefusal('jeton', 401)) };
  await expect(openRun(refusing, opening, { say: () => undefined })).rejects.toThrow('jeton');
});

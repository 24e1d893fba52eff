import { expect, test } from '@jest/globals';
import { twoByTwo } from './two-by-two.js';

test('a long list is gone through in its order, never more than two at once', async () => {
  let [now, most] = [0, 0];
  const found = await twoByTwo([1, 2, 3, 4, 5], async (number) => {
    most = Math.max(most, (now += 1));
    await new Promise((done) => setImmediate(done));
    now -= 1;
    return number * 10;
  });
  expect([found, most]).toEqual([[10, 20, 30, 40, 50], 2]);
});

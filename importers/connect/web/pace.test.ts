import { expect, test } from '@jest/globals';
import { onePerHost } from './pace.js';

test('one host is asked one thing at a time, in order, even after a failure; another does not wait for it', async () => {
  const pace = onePerHost();
  const said: string[] = [];
  let free = (): void => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const slow = pace('a', 0, async () => {
    await held;
    said.push('a1');
    throw new Error('broken');
  });
  const next = pace('a', 0, async () => said.push('a2'));
  await pace('b', 0, async () => said.push('b1'));
  free();
  await expect(slow).rejects.toThrow('broken');
  await next;
  expect(said).toEqual(['b1', 'a1', 'a2']);
});

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

test('a host is left alone for as long as was agreed after each answer, less what has passed since', async () => {
  let time = 1_000;
  const waited: number[] = [];
  const pace = onePerHost({ now: () => time, wait: (milliseconds) => Promise.resolve(waited.push((time += milliseconds) && milliseconds)) });
  const askFor = (host: string, milliseconds: number) => pace(host, 2_000, () => Promise.resolve((time += milliseconds)));
  await askFor('a', 300);
  await askFor('a', 300);
  time += 500;
  await Promise.all([askFor('a', 0), askFor('b', 0)]);
  time += 5_000;
  await askFor('a', 0);
  expect(waited).toEqual([2_000, 1_500]);
});

import { expect, test } from '@jest/globals';
import { inTime } from './in-time';

test('a page goes on without an answer that is late, and takes one that is not', async () => {
  expect(await inTime(new Promise<string>(() => undefined), 'late', 10)).toBe('late');
  expect(await inTime(Promise.resolve('answer'), 'late', 10)).toBe('answer');
});

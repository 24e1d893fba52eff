import { expect, test } from '@jest/globals';
import { shortName, toEntryName } from './entry-name';

test('an entry is named by its inventory and key; a very long key keeps a name of its own that fits a column', () => {
  expect(toEntryName('ffe-v0', '18')).toBe('ffe-v0:18');
  const [long, other] = ['a', 'b'].map((end) => toEntryName('liste', 'x'.repeat(400) + end));
  expect(long?.length).toBeLessThanOrEqual(240);
  expect(long).not.toBe(other);
  expect(shortName(`liste:${'x'.repeat(400)}a`)).toBe(long);
});

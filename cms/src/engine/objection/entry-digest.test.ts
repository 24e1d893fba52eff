import { expect, test } from '@jest/globals';
import { toEntryDigest } from './entry-digest';

test('an entry is recognised by its inventory and its key, and by nothing less', () => {
  expect(toEntryDigest('ffe-v0', '12')).toBe(toEntryDigest('ffe-v0', '12'));
  expect(toEntryDigest('ffe-v0', '12')).not.toBe(toEntryDigest('ffe-v3', '12'));
  expect(toEntryDigest('ffe-v0', 'Association des Sources')).not.toContain('Sources');
});

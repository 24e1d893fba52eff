import { expect, test } from '@jest/globals';
import { majorOf } from './engine-version.js';

test.each([['0.24.1', 24], ['0.25.2', 25], ['26.0', 26], ['30.2', 30], ['v30.1.rc2', 30]])('version %s is the %i', (version, major) => {
  expect(majorOf(version)).toBe(major);
});

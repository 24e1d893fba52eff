import { expect, test } from '@jest/globals';
import { aFile } from '../../connect/deliver/delivery.js';
import { toHarvestReport } from './to-harvest-report.js';

const counts = { run: 'r', rows: 2, created: 0, updated: 0, unchanged: 2, rejected: 0, projects: 2, entries: 2, conflicts: 0, gone: 0, duplicates: 0 };

test('what was read in part keeps no digest: the same part is read as new the next time, so that what has gone is seen', () => {
  const whole = aFile('liste', Buffer.from('[1,2]'));
  expect(toHarvestReport(whole, counts, 'h').hash).toMatch(/^[0-9a-f]{64}$/);
  expect(toHarvestReport({ ...whole, complete: false }, counts, 'h').hash).toBeNull();
});

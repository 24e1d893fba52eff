import { expect, test } from '@jest/globals';
import { toBounds } from './bounds.js';

let time = 0;
const bounds = toBounds({ pages: 10, items: 100, minutes: 2, delaySeconds: 1, pageSeconds: 20, pageMegabytes: 5 }, () => time);

test.each([
  ['within its limits', 9, 99, 119_999, null],
  ['of as many pages as allowed', 10, 99, 0, '10 pages (limits.pages)'],
  ['of as many records as allowed', 1, 100, 0, '100 fiches (limits.items)'],
  ['that took as long as allowed', 1, 1, 120_000, '2 minutes (limits.minutes)'],
])('a reading %s says so', (_, pages, items, milliseconds, said) => {
  time = milliseconds;
  const reached = bounds.reached(pages, items);
  if (said === null) expect(reached).toBeNull();
  else expect(reached).toContain(said);
});

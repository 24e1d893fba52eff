import { expect, test } from '@jest/globals';
import { closingMoment } from './closing-moment';

const now = new Date('2026-11-26T09:00:00Z');

test('a vote ends at noon in Paris, in winter and in summer', () => {
  expect(closingMoment('2026-12-10', now)?.toISOString()).toBe('2026-12-10T11:00:00.000Z');
  expect(closingMoment('2027-07-01', now)?.toISOString()).toBe('2027-07-01T10:00:00.000Z');
});

test('nobody is asked to vote for tomorrow, nor in two years', () => {
  expect(closingMoment('2026-11-27', now)).toBeNull();
  expect(closingMoment('2026-11-20', now)).toBeNull();
  expect(closingMoment('2028-11-27', now)).toBeNull();
  expect(closingMoment('2026-11-28', now)).not.toBeNull();
});

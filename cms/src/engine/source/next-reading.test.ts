import { expect, test } from '@jest/globals';
import { nextReading, refuseCron } from './next-reading';

const now = new Date('2026-11-26T12:00:00Z');
const of = (schedule: string, cron: string | null = null) => ({ inventory: 'liste', schedule, cron });

test('an inventory never read is due at once; one read by hand only, never', () => {
  expect(nextReading(of('weekly'), null, now)).toEqual(now);
  expect(nextReading(of('manual'), null, now)).toBeNull();
});

test('after a reading, the next one comes at night, Paris time, at the chosen pace', () => {
  const days = (schedule: string) => nextReading(of(schedule), now, now)?.toISOString().slice(0, 13);
  expect([days('daily'), days('weekly'), days('monthly')]).toEqual(['2026-11-27T02', '2026-11-30T02', '2026-12-01T02']);
});

test('a precise time is kept as it was given, and one that makes no sense plans nothing', () => {
  expect(nextReading(of('cron', '30 6 * * 5'), now, now)).toEqual(new Date('2026-11-27T05:30:00Z'));
  expect(nextReading(of('cron', 'lundi'), now, now)).toBeNull();
  expect(nextReading(of('cron'), now, now)).toBeNull();
});

test('two inventories are not read at the same minute', () => {
  const minutes = ['a', 'b', 'c', 'd'].map((inventory) => nextReading({ ...of('daily'), inventory }, now, now)?.getUTCMinutes());
  expect(new Set(minutes).size).toBeGreaterThan(1);
});

test('a time that cannot be read, never comes, or comes too often is refused with what to do', () => {
  expect(refuseCron('0 4 * * 1')).toBeNull();
  expect(refuseCron('0 * * * *')).toBeNull();
  expect(refuseCron('*/5 * * * *')).toContain('plus d’une fois par heure');
  expect(refuseCron('0 4 * *')).toContain('cinq valeurs');
  expect(refuseCron('0 99 * * 1')).toContain('illisible');
  expect(refuseCron('0 0 31 2 *')).toContain('ne vient jamais');
});

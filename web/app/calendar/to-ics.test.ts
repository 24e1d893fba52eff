import { expect, test } from '@jest/globals';
import { toIcs } from './to-ics';

const fair = { id: 'abc', title: 'Foire, échanges & idées', start: '2026-12-10T17:00:00.000Z', end: null, place: 'Halle ; Lyon', description: null, url: 'https://exemple.fr/actualites/foire' };

test('an event is a calendar file that any program reads: its hours in UTC, its words escaped, an hour long unless told', () => {
  const lines = toIcs([fair], 'exemple.fr').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toEqual(expect.arrayContaining(['UID:abc@exemple.fr', 'DTSTART:20261210T170000Z', 'DTEND:20261210T180000Z', 'SUMMARY:Foire\\, échanges & idées', 'LOCATION:Halle \\; Lyon']));
});

test('what ends before it begins lasts no time rather than breaking the calendar', () => {
  expect(toIcs([{ ...fair, end: '2026-12-09T17:00:00.000Z' }], 'exemple.fr')).toContain('DTEND:20261210T170000Z');
});

test('a body without a meeting still has a calendar', () => {
  expect(toIcs([], 'exemple.fr')).toContain('END:VCALENDAR');
});

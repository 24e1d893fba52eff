import { expect, test } from '@jest/globals';
import { isDateFormat, toExcelDate } from './excel-date.js';

test.each([[46_022, false, '2025-12-31'], [44_560.75, true, '2025-12-31'], [0.5, false, '12:00']])('%d is %s', (serial, is1904, date) => {
  expect(toExcelDate(serial, is1904)).toBe(date);
});

test('what no calendar holds is no date', () => {
  expect([toExcelDate(-1, false), toExcelDate(3_000_000, false), toExcelDate(Number.NaN, false)]).toEqual([null, null, null]);
});

test.each<[number, string | undefined, boolean]>([
  [14, undefined, true], [2, undefined, false], [164, 'dd/mm/yyyy', true], [164, '[$-40C]d mmmm yyyy', true], [164, '[h]:mm', true],
  [164, '0.00" jours"', false], [164, '#,##0.00 €', false], [164, '[Red]0', false], [164, 'General', false],
])('format %i %s shows a date: %s', (id, code, expected) => expect(isDateFormat(id, code)).toBe(expected));

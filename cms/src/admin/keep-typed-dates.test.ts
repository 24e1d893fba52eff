import { expect, test } from '@jest/globals';
import { dateLeftBy } from './keep-typed-dates';

const field = (value: string, isOpenDate = true) => ({ value, matches: () => isOpenDate, dispatchEvent: () => true });

test('a date that was typed is kept when the Tab key leaves it; an empty one stays empty, and other fields are left alone', () => {
  const typed = field('26/11/2026');
  expect(dateLeftBy({ key: 'Tab', target: typed })).toBe(typed);
  expect([dateLeftBy({ key: 'Tab', target: field('') }), dateLeftBy({ key: 'a', target: typed }), dateLeftBy({ key: 'Tab', target: field('x', false) }), dateLeftBy({ key: 'Tab', target: null })]).toEqual([null, null, null, null]);
});

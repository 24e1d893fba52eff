import { expect, test } from '@jest/globals';
import { departmentOfPostcode, readPostcode } from './read-postcode.js';

test.each([
  ['07400', '07400'],
  ['7400.0', '07400'],
  [7400, '07400'],
  ['F-75012', '75012'],
  ['FR 75012', '75012'],
  ['75 012', '75012'],
  ['69003 Lyon', '69003'],
  ['97133', '97133'],
])('%p is postcode %s', (written, code) => {
  expect(readPostcode(written)).toEqual({ code, isWrong: false });
});

test.each(['SW1A 1AA', '123', '99999', '750123', 'NR'])('%p is not a French postcode', (written) => {
  expect(readPostcode(written)).toEqual({ code: null, isWrong: true });
});

test('an empty cell is not a mistake', () => {
  expect(readPostcode(' ')).toEqual({ code: null, isWrong: false });
  expect(readPostcode(null)).toEqual({ code: null, isWrong: false });
});

test.each([
  ['69422', '69'],
  ['20090', '2A'],
  ['20600', '2B'],
  ['20310', '2B'],
  ['97411', '974'],
  ['97133', '977'],
  ['97150', '978'],
])('postcode %s is in department %s, CEDEX and islands included', (postcode, department) => {
  expect(departmentOfPostcode(postcode)).toBe(department);
});

import { expect, test } from '@jest/globals';
import { cleanDepartment, cleanPostcode } from './clean-postcode.js';

test.each([
  ['84200.0', '84200'], ['7400.0', '07400'], ['75011', '75011'], ['44 000', '44000'], ['F-67000', '67000'], ['4 rue Voltaire 44000 Nantes', '44000'],
])('the postcode of %j is %s', (text, postcode) => expect(cleanPostcode(text)).toBe(postcode));

test('a telephone or a street number is no postcode', () => {
  expect(cleanPostcode('01 99 00 02 22')).toBeNull();
  expect(cleanPostcode('12 rue du Lac')).toBeNull();
});

test.each([['28D', '28'], ['2aD', '2A'], ['1.0', '01'], ['Rhône (69)', '69'], ['971D', '971'], ['Rhône', 'Rhône']])('the department of %j is %s', (text, code) =>
  expect(cleanDepartment(text)).toBe(code),
);

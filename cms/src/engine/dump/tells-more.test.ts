import { expect, test } from '@jest/globals';
import { tellsMore } from './tells-more.js';

const places = (...precisions: ('none' | 'department' | 'postcode' | 'commune' | 'address')[]) => precisions.map((precision) => ({ precision }));

test.each([
  ['an address of what is now shown at its commune', places('address'), places('commune'), true],
  ['two addresses where one is now blurred', places('address', 'address'), places('commune', 'address'), true],
  ['a place that is now hidden', places('commune', 'address'), places('commune'), true],
  ['a place that only moved', places('commune'), places('commune'), false],
  ['less than what is told now', places('department'), places('address', 'commune'), false],
  ['nothing', [], places('address'), false],
])('a copy that holds %s', (_name, then, now, expected) => {
  expect(tellsMore(then, now)).toBe(expected);
});

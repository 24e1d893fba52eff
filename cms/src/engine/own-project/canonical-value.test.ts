import { expect, test } from '@jest/globals';
import { canonical, digestOf, saysSame } from './canonical-value';

test('line ends, spaces around a text and empty parts make no difference', () => {
  expect(saysSame('Un\r\ndeux ', 'Un\ndeux')).toBe(true);
  expect(saysSame([{ label: 'Prix ', year: null, by: '' }], [{ by: null, label: 'Prix' }])).toBe(true);
  expect(canonical({ a: ' x ', b: null, c: [] })).toEqual({ a: 'x' });
});

test('nothing is the same as nothing, however it is written', () => {
  for (const nothing of [null, undefined, '', '  ', []]) expect(digestOf(nothing)).toBe(digestOf(null));
});

test('order counts in a list, and zero is a value', () => {
  expect(saysSame(['EMP', 'SOL'], ['SOL', 'EMP'])).toBe(false);
  expect(saysSame({ lat: 0 }, {})).toBe(false);
});

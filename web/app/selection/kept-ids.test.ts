import { expect, test } from '@jest/globals';
import { idsQuery, MOST_KEPT, parseKept, toggled } from './kept-ids';

test('what is stored comes back; anything else is an empty selection', () => {
  expect(parseKept('["a","b","a"]')).toEqual(['a', 'b']);
  for (const bad of [null, '', '{', '{"a":1}', '"a"', '[1,"<b>",null]']) expect(parseKept(bad)).toEqual([]);
});

test('the same button adds, then takes away; a full selection takes no more', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  const full = Array.from({ length: MOST_KEPT }, (_, index) => `p${index}`);
  expect(toggled(full, 'one-more')).toEqual(full);
});

test('a selection is an address', () => {
  expect(idsQuery(['a', 'b'])).toBe('ids=a&ids=b');
});

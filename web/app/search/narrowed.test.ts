import { expect, test } from '@jest/globals';
import { narrowed } from './narrowed';

test('a search is narrowed by one more criterion, and by one it has already only where both agree', () => {
  expect(narrowed('theme=ENV', 'partner', ['ping'])).toBe('theme=ENV&partner=ping');
  expect(narrowed('partner=ping&partner=apriles&theme=ENV', 'partner', ['ping', 'avise'])).toBe('theme=ENV&partner=ping');
  expect(narrowed('partner=ping', 'partner', ['avise'])).toBeNull();
  expect(narrowed('', 'ids', ['a', 'b'])).toBe('ids=a&ids=b');
});

import { expect, test } from '@jest/globals';
import { unescapeText } from './cell-value.js';
import { toXmlText } from '@carrefour/config/workbook';

test('a text comes back as it was, whatever it holds', () => {
  for (const text of ['a < b & "c"', '_x0041_ n’est pas A', 'deux\nlignes', '🏡 é œ']) {
    const read = toXmlText(text).replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(unescapeText(read)).toBe(text);
  }
});

test('a lost character stays lost, other control characters go', () => {
  expect(toXmlText('a\0b\u0081c\u0001d\ud800')).toBe('a\ufffdb\ufffdcd\ufffd');
});

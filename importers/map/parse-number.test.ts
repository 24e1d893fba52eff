import { expect, test } from '@jest/globals';
import { parseNumber } from './parse-number.js';

test.each([
  ['1 234,5', 1234.5], ['1\u202f234,50', 1234.5], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['7400.0', 7400], ['45,75', 45.75], ['12 %', 12], ['-3', -3], ['1,234,567', 1234567],
])('%j is %d', (text, value) => expect(parseNumber(text)).toBe(value));

test.each(['', 'douze', '12 rue', '1.2.3'])('%j is no number', (text) => expect(parseNumber(text)).toBeNull());

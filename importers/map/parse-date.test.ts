import { expect, test } from '@jest/globals';
import { parseDate, parseYear } from './parse-date.js';

test.each([
  ['31/12/2025', '2025-12-31'], ['1.2.25', '2025-02-01'], ['2025-12-31T10:00:00Z', '2025-12-31'], ['31 décembre 2025', '2025-12-31'],
  ['1er août 2019', '2019-08-01'], ['févr. 2020', '2020-02-01'], ['12/2025', '2025-12-01'], ['2025', '2025-01-01'], ['43831', '2020-01-01'], ['20191231', '2019-12-31'],
])('%j is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

test.each(['31/02/2025', '45/45/2020', 'bientôt', '0000-00-00', '20191341', ''])('%j is no day', (text) => expect(parseDate(text)).toBeNull());

test('a year is found in a text, not inside another number', () => {
  expect(parseYear('Lauréats 2015')).toBe(2015);
  expect(parseYear('31/12/18')).toBe(2018);
  expect(parseYear('120150')).toBeNull();
  expect(parseYear('Date du CA')).toBeNull();
});

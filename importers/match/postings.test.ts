import { expect, test } from '@jest/globals';
import { Postings } from './postings.js';

test('the records of a key are found again among very many keys', () => {
  const postings = new Postings();
  for (let record = 0; record < 20_000; record += 1) for (const key of [`only:${record}`, `tenth:${record % 2_000}`]) postings.add(key, record, 60);
  expect(postings.list('only:12345')).toEqual([12_345]);
  expect(postings.list('tenth:7').sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, lap) => 7 + lap * 2_000));
  expect(postings.list('never')).toEqual([]);
});

test('a key that too many records bear is known to be so, and keeps no more of them', () => {
  const postings = new Postings();
  for (let record = 0; record < 1_000; record += 1) postings.add('association', record, 60);
  expect(postings.count('association')).toBe(61);
  expect(postings.list('association')).toHaveLength(61);
});

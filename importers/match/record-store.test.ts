import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { itemToComparable } from './comparable.js';
import { RecordStore } from './record-store.js';

test('records come back as they were, whatever their number and their alphabet', () => {
  const store = new RecordStore();
  const records = Array.from({ length: 30_000 }, (_, number) =>
    itemToComparable(anImportItem({ key: `clé ${number} 日本`, values: { title: `Projet ${number}`, summary: 'Un résumé assez long. '.repeat(10) } }), 'essai'));
  const numbers = records.map((record) => store.add(record));
  for (const at of [0, 1, 12_345, 29_999]) expect(store.get(numbers[at] ?? -1)).toEqual(records[at]);
  expect(() => store.get(30_000)).toThrow(RangeError);
});

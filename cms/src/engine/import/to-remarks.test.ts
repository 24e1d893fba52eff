import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import type { StoredEntry } from './stored-entry';
import { toRemarks } from './to-remarks';

const existing: StoredEntry = {
  id: 1, documentId: 'e1', inventory: 'liste', key: '1', projectId: 'p1', recordId: null, fingerprint: 'f', licence: 'lo-2.0', sourceDate: null, gone: false,
  values: { title: 'Atelier', summary: 'Réparer', themes: ['SOL'] },
};
const write = (changes: Partial<StoredEntry>, values = existing.values, key = '1') => ({ item: anImportItem({ key, values }), existing: { ...existing, ...changes } });

test('a field that the partner no longer gives is told, an emptied list as well', () => {
  expect(toRemarks(write({}, { title: 'Atelier', themes: [] }), 0)).toEqual({ cleared: ['summary', 'themes'] });
  expect(toRemarks(write({}), 0)).toEqual({});
});

test('what a register no longer gives of an organisation is told as well', () => {
  const said = { title: 'Atelier', register: { siren: '100000001', legalForm: 'association' } };
  expect(toRemarks(write({ values: said }, { title: 'Atelier', register: { siren: '100000001' } }), 0)).toEqual({ cleared: ['legalForm'] });
});

test('an entry that had vanished comes back, a renamed one says its former key, decided conflicts are counted', () => {
  expect(toRemarks(write({ gone: true }), 0)).toEqual({ returned: true });
  expect(toRemarks(write({ key: 'ancienne' }), 2)).toEqual({ renamedFrom: 'ancienne', settled: 2 });
});

test('of a new entry there is nothing more to tell', () => {
  expect(toRemarks({ item: anImportItem({}), existing: null }, 0)).toEqual({});
});

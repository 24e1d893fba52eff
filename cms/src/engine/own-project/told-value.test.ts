import { expect, test } from '@jest/globals';
import { toFieldValue } from './told-value';

const told = { codes: new Map([['abcdefghijklmnopqrstuvwx', 'EMP']]), files: new Map([['photo_1', 7]]) };

test('what the admin told and what an import told of one value come out the same', () => {
  const place = { label: null, address: null, postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', country: null, position: { lat: 45.76, lng: 4.83 }, precision: 'commune', origin: null, visibility: 'exact' };
  const stored = { postcode: '69001', communeCode: '69123', communeName: 'Lyon', department: '69', region: '84', lat: 45.76, lng: 4.83, precision: 'commune', visibility: 'exact' };
  expect(toFieldValue('places', [stored], told)).toEqual([place]);
  expect(toFieldValue('places', [place], told)).toEqual([place]);
  expect(toFieldValue('themes', ['abcdefghijklmnopqrstuvwx'], told)).toEqual(['EMP']);
  expect(toFieldValue('themes', ['EMP'], told)).toEqual(['EMP']);
  expect(toFieldValue('area', [{ code: 'dep-69' }, 'reg-84'], told)).toEqual(['dep-69', 'reg-84']);
  expect(toFieldValue('images', [{ file: 'photo_1', alt: 'A', credit: 'C', licence: 'cc0-1.0' }], told)).toEqual([{ file: 7, alt: 'A', credit: 'C', licence: 'cc0-1.0' }]);
});

test('a term or a file that is gone leaves nothing', () => {
  expect(toFieldValue('themes', ['zzzzzzzzzzzzzzzzzzzzzzzz'], told)).toEqual([]);
  expect(toFieldValue('images', [{ file: 'lost' }], told)).toEqual([]);
  expect(toFieldValue('summary', undefined, told)).toBeNull();
});

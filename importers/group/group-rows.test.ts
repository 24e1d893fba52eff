import { expect, test } from '@jest/globals';
import type { MappedRow } from '../map/mapping.js';
import { groupRows } from './group-rows.js';

test('a later row of the same project may complete a contact, and is told when it says otherwise of it', () => {
  const row = (line: number, contact: object) => ({ raw: { line, cells: {} }, values: { contact }, identifiers: {}, places: [], sourceUrl: null, sourceDate: null, notes: { line, corrections: [], unknown: [] } }) as unknown as MappedRow;
  const whole = groupRows('k', [row(2, { email: 'a@exemple.org', phone: null, name: 'Camille' }), row(3, { email: null, phone: '01 02 03 04 05', name: 'Camille' })]);
  expect([whole.values, whole.corrections]).toEqual([{ contact: { email: 'a@exemple.org', phone: '01 02 03 04 05', name: 'Camille' } }, []]);
  expect(groupRows('k', [row(2, { name: 'Camille' }), row(3, { name: 'Dominique' })]).corrections).toMatchObject([{ line: 3, field: 'contact' }]);
});

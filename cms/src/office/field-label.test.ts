import { expect, test } from '@jest/globals';
import { fieldLabel } from './field-label';

test('a field of a sheet, of an organisation or of a partner is called as its form does; one that no form shows keeps its name', () => {
  expect(['place', 'legalForm', 'siren', 'mission', 'site', 'inconnu'].map((field) => fieldLabel(field))).toEqual(['Où', 'Forme juridique', 'SIREN', 'Mission', 'Site web', 'inconnu']);
});

import { expect, test } from '@jest/globals';
import { findDepartment, findRegion } from './find-department.js';

test.each([
  ['69', '69'],
  [1, '01'],
  ['28D', '28'],
  ['2aD', '2A'],
  ['971D', '971'],
  ['28.0', '28'],
  ['Rhône', '69'],
  ['RHONE (69)', '69'],
  ['69 - Rhône', '69'],
  ['Loire-Atlantique (44)', '44'],
  ['Côte d’or', '21'],
  ["Val-d'Oise", '95'],
  ['Réunion', '974'],
  ['44  Loire-Atlantique  Pays de la Loire', '44'],
])('%p is department %s', (text, code) => {
  expect(findDepartment(text)).toBe(code);
});

test.each(['', null, 'NR', '99', 'Seine', '20'])('%p is no department', (text) => {
  expect(findDepartment(text)).toBeNull();
});

test.each([
  ['24R', '24'],
  ['1R', '01'],
  [84, '84'],
  ['Auvergne-Rhône-Alpes', '84'],
  ['Midi-Pyrénées', '76'],
  ['Alsace', '44'],
  ['PACA', '93'],
  ['Provence Alpes Côte d’Azur', '93'],
  ['ILE DE FRANCE', '11'],
])('%p is region %s', (text, code) => {
  expect(findRegion(text)).toBe(code);
});

test.each(['', '-France entière', '99'])('%p is no region', (text) => {
  expect(findRegion(text)).toBeNull();
});

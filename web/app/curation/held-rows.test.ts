import { expect, test } from '@jest/globals';
import { heldRows } from './held-rows';

test('a form that comes back twice offers one empty row of each list, not three', () => {
  const boxes = { 'places.0.commune': ['Brest'], 'places.0.visibility': ['exact'], 'places.1.commune': [''], 'places.1.visibility': ['exact'], 'places.2.label': [' '], 'links.0.kind': ['site'], 'links.0.url': [''] };
  expect(heldRows(boxes, 'places')).toEqual([0]);
  expect(heldRows(boxes, 'links')).toEqual([]);
});

test('a row that is half written stays, wherever it stands', () => {
  expect(heldRows({ 'figures.0.value': [''], 'figures.2.label': ['emplois'], 'figures.2.value': [''] }, 'figures')).toEqual([2]);
});

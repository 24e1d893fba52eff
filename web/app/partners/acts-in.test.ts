import { expect, test } from '@jest/globals';
import { actsIn, departmentsOf } from './acts-in';

test('a territory is known by its departments', () => {
  expect(departmentsOf('reg-84')).toContain('69');
  expect(departmentsOf('dep-69')).toEqual(['69']);
  expect(departmentsOf('com-69123')).toEqual(['69']);
  expect(departmentsOf('pays')).toEqual([]);
});

test('who acts in a region acts in its departments, and the other way round; elsewhere not', () => {
  expect(actsIn(['reg-84'], 'dep-69')).toBe(true);
  expect(actsIn(['com-69123'], 'reg-84')).toBe(true);
  expect(actsIn(['reg-84'], 'dep-75')).toBe(false);
  expect(actsIn([], 'dep-75')).toBe(false);
});

import { expect, test } from '@jest/globals';
import { leavesNobody } from './last-manager';

const ana = { id: 'ana', role: 'referent' } as const;
const bob = { id: 'bob', role: 'contributor' } as const;

test('the last manager neither leaves nor gives up the role; others may', () => {
  expect(leavesNobody([ana, bob], 'ana', null)).toBe(true);
  expect(leavesNobody([ana, bob], 'ana', 'contributor')).toBe(true);
  expect(leavesNobody([ana, bob], 'ana', 'referent')).toBe(false);
  expect(leavesNobody([ana, bob], 'bob', null)).toBe(false);
  expect(leavesNobody([ana, { ...bob, role: 'referent' }], 'ana', null)).toBe(false);
});

import { expect, test } from '@jest/globals';
import { Groups } from './groups.js';

test('groups that become one keep all their members, and every name leads to the same one', () => {
  const groups = new Groups();
  groups.add({ projectId: 'p' }, 0);
  groups.add({ key: 'a' }, 1);
  groups.add({ key: 'b' }, 2);
  groups.unite({ key: 'a' }, { key: 'b' });
  groups.unite({ projectId: 'p' }, { key: 'b' });
  groups.unite({ key: 'a' }, { projectId: 'p' });
  expect([...groups.membersOf({ key: 'b' })].sort()).toEqual([0, 1, 2]);
  expect(new Set([{ projectId: 'p' }, { key: 'a' }, { key: 'b' }].map((target) => groups.rootOf(target))).size).toBe(1);
});

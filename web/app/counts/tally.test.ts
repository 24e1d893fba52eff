import { expect, test } from '@jest/globals';
import { newTally } from './tally';

test('what happens to a project adds up, and is handed over once', () => {
  const tally = newTally();
  tally.add('view', ['a']);
  tally.add('view', ['a', 'b']);
  tally.add('search', ['a']);
  expect(tally.take(2)).toEqual([{ project: 'a', kind: 'view', count: 2 }, { project: 'b', kind: 'view', count: 1 }]);
  expect(tally.take(9)).toEqual([{ project: 'a', kind: 'search', count: 1 }]);
  expect(tally.take(9)).toEqual([]);
});

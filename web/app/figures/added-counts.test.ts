import { expect, test } from '@jest/globals';
import { addedCounts } from './added-counts';

test('what two searches find is counted once', () => {
  const counts = addedCounts([new Map([['ping', 3], ['avise', 1]]), new Map([['ping', 5]])], [new Map([['ping', 2], ['avise', 1]])]);
  expect([...counts]).toEqual([['ping', 6]]);
});

import { expect, test } from '@jest/globals';
import { countToDecide } from './imports';

test('an import that failed or was sent back is something to do, until another file of its inventory is brought', () => {
  const job = (inventory: string, state: string, step = 'run') => ({ inventory, state, step });
  expect(countToDecide([job('a', 'failed'), job('b', 'refused'), job('c', 'ready', 'rehearse'), job('d', 'ready')])).toBe(3);
  expect(countToDecide([job('a', 'ready'), job('a', 'failed')])).toBe(0);
});

import { expect, test } from '@jest/globals';
import { shareOut } from './share-out';

test('a mail of fifteen holds sheets of each partner that its reader serves', () => {
  const [long, short] = [Array.from({ length: 15 }, (_, index) => `a${index}`), ['b0', 'b1']];
  expect(shareOut([long, short], 15)).toEqual([...long.slice(0, 13), 'b0', 'b1']);
  expect(shareOut([long, long], 15).filter((one) => one === 'a0')).toHaveLength(2);
  expect(shareOut([[], short], 15)).toEqual(short);
});

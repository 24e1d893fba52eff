import { expect, test } from '@jest/globals';
import { judgeGold, type GoldPair } from './judge-gold.js';

const pair = (key_a: string, key_b: string, label: string): GoldPair => ({ pair_id: `${key_a}${key_b}`, inventory_a: 'ping', key_a, title_a: '', inventory_b: 'ffe-v3', key_b, title_b: '', label });
const entries = [
  { inventory: 'ping', row: '2', key: 'a', projectId: 'p1' }, { inventory: 'ping', row: '3', key: 'b', projectId: 'p2' },
  { inventory: 'ffe-v3', row: '2', key: 'x', projectId: 'p1' }, { inventory: 'ffe-v3', row: '3', key: 'y', projectId: 'p3' },
];

test('merged pairs share a project, asked pairs are among the candidates in either order, unsure ones do not count', () => {
  const gold = [pair('a', '2', 'same'), pair('b', '3', 'same'), pair('a', '3', 'different'), pair('b', '2', 'different'), pair('b', '2', 'unsure'), pair('z', '2', 'same')];
  const { judged, ...figures } = judgeGold(gold, entries, [{ entryA: 'ffe-v3:y', entryB: 'ping:b', band: 'asked' }, { entryA: 'ping:a', entryB: 'ffe-v3:x', band: 'merged' }]);
  expect(judged.map(({ found }) => found)).toEqual(['merged', 'asked', 'apart', 'apart', 'apart', 'missing']);
  expect(figures).toEqual({ precision: 1, recall: 2 / 3, asked: 0 });
});

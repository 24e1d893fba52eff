import { expect, test } from '@jest/globals';
import { groupBy } from '../testing/group-by.js';
import { judgeGold, readGold, type GoldPair } from '../testing/judge-gold.js';
import { matchShared } from '../testing/match-shared.js';
import { hasSharedData, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';
import { MatchIndex } from './match-index.js';

const projects = (Object.keys(sharedFiles) as SharedInventory[]).filter((slug) => slug !== 'ess');
const orders: SharedInventory[][] = [
  projects,
  projects.toReversed(),
  ['apriles', 'ffe-v3', 'presdecheznous', 'ffe-v0', 'alternatiba-pwa', 'ping'],
];
const FOLDS = 5;

/** Pairs by the project they are about, so that no project is on both sides. The seed of a fold is the name of its first entry. */
const foldOf = ({ inventory_a, key_a }: GoldPair): number => [...`${inventory_a}${key_a}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % FOLDS;

if (hasSharedData) {
  test('on the labelled pairs, what is merged is right, little is missed and little is asked in vain; so it is in each fifth of them', async () => {
    const { entries, candidates } = await matchShared([...projects, 'ess']);
    const gold = await readGold();
    const all = judgeGold(gold, entries, candidates);
    expect(all.judged.filter(({ found }) => found === 'missing').map(({ pair_id }) => pair_id)).toEqual([]);
    expect(all.precision).toBeGreaterThanOrEqual(0.98);
    expect(all.recall).toBeGreaterThanOrEqual(0.92);
    expect(all.asked).toBeLessThanOrEqual(0.1);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const part = judgeGold(gold.filter((pair) => foldOf(pair) === fold), entries, candidates);
      expect([part.precision, part.recall >= 0.85, part.asked <= 0.2]).toEqual([1, true, true]);
    }
  }, 240_000);

  test('whatever the order of the inventories, the same entries make the same projects', async () => {
    const groups: string[][] = [];
    for (const order of orders) {
      const { entries } = await matchShared(order);
      const byProject = groupBy(entries, ({ projectId }) => projectId);
      groups.push([...byProject.values()].map((group) => [...new Set(group.map(({ inventory, key }) => `${inventory}:${key}`))].sort().join(' ')).sort());
    }
    expect(groups[1]).toEqual(groups[0]);
    expect(groups[2]).toEqual(groups[0]);
  }, 240_000);

  test.each([[['ffe-v0', 'ffe-v3']], [['ffe-v3', 'ffe-v0']]] as [SharedInventory[]][])('the two editions of the laureates (%j) make exactly 150 projects', async (order) => {
    expect(new Set((await matchShared(order)).entries.map(({ projectId }) => projectId)).size).toBe(150);
  }, 240_000);
} else {
  test('an empty index finds nothing', () => {
    expect(new MatchIndex().find({ target: { key: 'a' }, entry: null, title: 'a', carrier: '', carriesMany: false, hosts: [], positions: [], communes: [], departments: [], text: '' })).toEqual([]);
  });
}

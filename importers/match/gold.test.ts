import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { assignProject } from '../plan/assign-project.js';
import { hasSharedData, prepareShared, sharedData, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';
import { MatchIndex } from './match-index.js';

type GoldPair = Record<'inventory_a' | 'key_a' | 'inventory_b' | 'key_b' | 'label', string>;
const projects = (Object.keys(sharedFiles) as SharedInventory[]).filter((slug) => slug !== 'ess');
const countedByLine: readonly string[] = ['ffe-v3', 'alternatiba-pwa'];

/** Imports every shared inventory into an empty index, and says of each entry which project it joined and which were doubted. */
async function matchEverything() {
  const index = new MatchIndex();
  const projectOf = new Map<string, string>();
  const asked = new Set<string>();
  for (const slug of projects) {
    for (const item of (await prepareShared(slug)).items) {
      const name = `${slug}:${countedByLine.includes(slug) ? item.rows[0]?.line : item.key}`;
      const assigned = assignProject({ ...item, key: name }, undefined, index, slug);
      const project = assigned.item.sameAs ?? name;
      projectOf.set(name, project);
      for (const { other } of assigned.asked) if ('key' in other) asked.add([project, other.key].sort().join('\n'));
    }
  }
  return { projectOf, asked };
}

if (hasSharedData) {
  test('on the labelled pairs, what is merged is right, little is missed and little is asked in vain', async () => {
    const { projectOf, asked } = await matchEverything();
    const pairs = parse<GoldPair>(await readFile(join(sharedData, 'gold', 'dedup-dev.csv')), { columns: true, bom: true });
    const judged = pairs.flatMap(({ inventory_a, key_a, inventory_b, key_b, label }) => {
      const [a, b] = [projectOf.get(`${inventory_a}:${key_a}`), projectOf.get(`${inventory_b}:${key_b}`)];
      if (a === undefined || b === undefined) return [];
      return [{ label, band: a === b ? 'merged' : asked.has([a, b].sort().join('\n')) ? 'asked' : 'apart' }];
    });
    const count = (label: string, ...bands: string[]) => judged.filter((pair) => pair.label === label && bands.includes(pair.band)).length;
    const [same, different] = [count('same', 'merged', 'asked', 'apart'), count('different', 'merged', 'asked', 'apart')];
    expect(count('same', 'merged') / (count('same', 'merged') + count('different', 'merged'))).toBeGreaterThanOrEqual(0.98);
    expect(count('same', 'merged', 'asked') / same).toBeGreaterThanOrEqual(0.92);
    expect(count('different', 'asked') / different).toBeLessThanOrEqual(0.1);
  }, 60_000);

  test.each([[['ffe-v0', 'ffe-v3']], [['ffe-v3', 'ffe-v0']]] as [SharedInventory[]][])('the two editions of the laureates (%j) make exactly 150 projects', async (order) => {
    const index = new MatchIndex();
    const found = new Set<string>();
    for (const slug of order)
      for (const item of (await prepareShared(slug)).items) {
        const key = `${slug}:${item.key}`;
        found.add(assignProject({ ...item, key }, undefined, index, slug).item.sameAs ?? key);
      }
    expect(found.size).toBe(150);
  }, 60_000);
} else {
  test('an empty index finds nothing', () => {
    expect(new MatchIndex().find({ target: { key: 'a' }, inventories: [], title: 'a', carrier: '', hosts: [], positions: [], communes: [], departments: [], text: '' })).toEqual([]);
  });
}

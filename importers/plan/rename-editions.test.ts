import { expect, test } from '@jest/globals';
import { hasSharedData, prepareShared } from '../testing/shared-inventories.js';
import { RenameFinder } from './rename-finder.js';

/** The third edition has other keys (a carrier's name), other titles and one row a project instead of several. */
if (hasSharedData)
  test('read as one inventory, the third edition of the laureates continues all 150 entries of the first, each its own', async () => {
    const [first, third] = [await prepareShared('ffe-v0'), await prepareShared('ffe-v3')];
    const finder = new RenameFinder(first.items.map(({ key, values, sourceUrl }) => ({ key, values, sourceUrl, projectId: `p${key}` })), 'ffe');
    third.items.forEach((item) => finder.consider(item));
    const { renamed, asked } = finder.settle();
    expect([renamed.size, new Set([...renamed.values()].map(({ key }) => key)).size, asked]).toEqual([150, 150, []]);
    const isSameCarrier = third.items.filter(({ key, values }) => renamed.get(key)?.values.leadOrganisation === values.leadOrganisation);
    expect(isSameCarrier.length).toBeGreaterThan(140);
  }, 60_000);

test('an edition whose keys are all new is still the same list', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ title: `Atelier ${'abcdefghijklmnopqrstuvwxyzàéèç'[index]} des ${index + 3} chemins`, leadOrganisation: `Association ${index} du Chemin` }));
  const finder = new RenameFinder(rows.map((values, index) => ({ key: String(index), projectId: null, sourceUrl: null, values })), 'liste');
  rows.forEach((values, index) => finder.consider({ key: `REF-${index}`, sourceUrl: null, values }));
  const { renamed } = finder.settle();
  expect([...renamed].every(([key, { key: former }]) => key === `REF-${former}`) && renamed.size).toBe(30);
});

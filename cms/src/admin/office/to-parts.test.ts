import { expect, test } from '@jest/globals';
import { toParts } from './to-parts';

const terms = [{ code: 'ALI', label: 'Alimentation' }, { code: 'AMAP', label: 'Paniers' }];

test('parts are typed by name: one that exists keeps its code, a new one gets its own, empty lines count for nothing', () => {
  expect(toParts([{ name: 'Circuits courts', words: 'amap, panier' }, { name: 'alimentation ', words: '' }, { name: '', words: 'x' }, { name: 'Amap', words: '' }], terms)).toEqual([
    { code: 'CIRCUITS-COURTS', label: 'Circuits courts', words: ['amap', 'panier'] }, { code: 'ALI', label: null, words: [] }, { code: 'AMAP-2', label: 'Amap', words: [] },
  ]);
});

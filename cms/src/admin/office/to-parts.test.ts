import { expect, test } from '@jest/globals';
import { toParts } from './to-parts';

test('one part a line: its code, its name if it is new, the words that mean it', () => {
  expect(toParts('ALI-B=Circuits courts : amap, panier\n\nALI')).toEqual([{ code: 'ALI-B', label: 'Circuits courts', words: ['amap', 'panier'] }, { code: 'ALI', label: null, words: [] }]);
});

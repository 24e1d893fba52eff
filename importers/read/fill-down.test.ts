import { expect, test } from '@jest/globals';
import { rowsOf } from '../testing/rows-of.js';
import { readInventory } from './read-inventory.js';

test('an empty cell of a filled column repeats the one above, other columns stay empty', async () => {
  const csv = 'Région;Ville;Note\nBretagne;Rennes;a\n;Brest;\nCorse;Bastia;\n';
  const inventory = await readInventory(Buffer.from(csv), 'f.csv', { fill: ['region'] });
  expect((await rowsOf(inventory)).map(({ cells }) => [cells['Région'], cells['Note']])).toEqual([['Bretagne', 'a'], ['Bretagne', ''], ['Corse', '']]);
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDecisions } from './read-decisions.js';

async function decisionsOf(csv: string) {
  const folder = await mkdtemp(join(tmpdir(), 'decisions-'));
  await writeFile(join(folder, 'd.csv'), csv);
  return readDecisions('d.csv', folder);
}

test('decided lines are read, undecided ones wait', async () => {
  expect(await decisionsOf('entryA,entryB,score,parts,band,decision\na:1,b:2,80,{},asked,same\na:1,b:3,70,{},asked,\n')).toEqual([{ entryA: 'a:1', entryB: 'b:2', decision: 'same' }]);
});

test('a word that is no decision is refused with its line', async () => {
  await expect(decisionsOf('entryA,entryB,decision\na:1,b:2,peut-être\n')).rejects.toThrow('ligne 2');
});

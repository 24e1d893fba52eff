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

test('a key that holds a semicolon or a comma stays whole, however a spreadsheet saved the file, and spaces around a word are nothing', async () => {
  const read = [{ entryA: 'a:1;x', entryB: 'b:2,y', decision: 'same', reason: 'un ; deux' }];
  expect(await decisionsOf('entryA,entryB,decision,reason\na:1;x,"b:2,y",same ,un ; deux\n')).toEqual(read);
  expect(await decisionsOf('entryA;entryB;decision;reason\n"a:1;x";b:2,y;Same;"un ; deux"\n')).toEqual(read);
});

test('a line is named by its own number, whatever stands undecided before it, and a broken quote is told in French', async () => {
  await expect(decisionsOf('entryA,entryB,decision\na:1,b:2,\na:1,b:3,\na:1,b:4,oui\n')).rejects.toThrow('ligne 4');
  await expect(decisionsOf('entryA,entryB,decision\na:1,b:2,same\na:1,"b:3" x,same\n')).rejects.toThrow(/ligne 3 : un guillemet/);
});

test('a word that is no decision is refused with its line', async () => {
  await expect(decisionsOf('entryA,entryB,decision\na:1,b:2,peut-être\n')).rejects.toThrow('ligne 2');
});

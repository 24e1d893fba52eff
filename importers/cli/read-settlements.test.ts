import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSettlements } from './read-settlements.js';

const folder = mkdtempSync(join(tmpdir(), 'settle-'));
const write = (text: string): string => {
  writeFileSync(join(folder, 'c.csv'), text);
  return 'c.csv';
};

test('decided lines are read in either language, undecided ones are left for later', async () => {
  const csv = write('\uFEFFconflict;field;decision\na;titre;keep\nb;titre;Prendre\nc;titre;\n');
  expect(await readSettlements(csv, folder)).toEqual([{ conflict: 'a', decision: 'keep' }, { conflict: 'b', decision: 'take' }]);
});

test('any other word stops everything, with its line', async () => {
  await expect(readSettlements(write('conflict,decision\na,keep\nb,oui\n'), folder)).rejects.toThrow('ligne 3');
});

import { mkdir, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { forgetOldFiles } from './forget-old-files';

test('old files go, recent ones stay, wherever they lie in the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'imports-'));
  await mkdir(join(folder, 'inventaire'));
  for (const [name, day] of [['vieux.csv', '2026-01-01'], ['recent.csv', '2026-06-01'], [join('inventaire', 'vieux.xlsx'), '2026-01-01']] as const) {
    await writeFile(join(folder, name), 'x');
    await utimes(join(folder, name), new Date(day), new Date(day));
  }
  expect(await forgetOldFiles(folder, new Date('2026-03-01'))).toBe(2);
  expect((await readdir(folder)).sort()).toEqual(['inventaire', 'recent.csv']);
  expect(await forgetOldFiles(join(folder, 'absent'), new Date())).toBe(0);
});

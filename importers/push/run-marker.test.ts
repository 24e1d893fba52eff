import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runMarker } from './run-marker.js';

test('the run of a process that was killed is known as abandoned, that of a living one is not', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'marker-'));
  const marker = runMarker(dataDir, 'essai');
  expect(await marker.abandonedRun()).toBeNull();
  await marker.hold('r1');
  expect(await marker.abandonedRun()).toBeNull();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(dataDir, 'imports', 'essai.run.json'), JSON.stringify({ run: 'r2', pid }));
  expect(await marker.abandonedRun()).toBe('r2');
  expect(await runMarker(dataDir, 'autre').abandonedRun()).toBeNull();
  await marker.release();
  expect(await marker.abandonedRun()).toBeNull();
});

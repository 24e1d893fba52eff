import type { Measure } from '@carrefour/config/stack/bench/figure';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';

const EDITS = 2_000;

/**
 * The test of `npm test` at full length: 2,000 edits on each database, with webhooks and without, while the engine and
 * the site are killed at random. The quick run leaves it to `npm test`, which plays the short one.
 */
export const measure: Measure = async ({ quick }) => {
  if (quick) return [];
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'jest.integration.config.mjs', '--runInBand', 'cms/tests/nothing-is-lost'];
  const { exitCode, stdout, stderr } = await runForOutput(process.execPath, jest, { cwd: repositoryRoot, env: { ...process.env, TEST_EDITS: String(EDITS) } });
  if (exitCode !== 0) console.error(stdout, stderr);
  const passed = [...stderr.matchAll(/✓ /g)].length;
  return [{ name: `séries de ${EDITS} modifications sous les coupures, index égal au CMS en 30 s`, measured: passed, unit: '', limit: '4 sur 4', ok: exitCode === 0 && passed === 4 }];
};

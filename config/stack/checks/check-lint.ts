import type { Check } from './check.js';
import { checkLicences } from './check-licences.js';
import { checkTree } from './check-tree.js';
import { runCheck } from './run-check.js';

const sources = ['config', 'cms', 'importers', 'web'];
const settings = ['eslint.config.mjs', 'jest.shared.mjs', 'jest.config.mjs', 'jest.integration.config.mjs', 'jest.e2e.config.mjs'];

/** ESLint, the dependency rules, the shape of the tree, the licences of what is used. */
export async function checkLint(): Promise<Check[]> {
  const linters = await Promise.all([
    runCheck('ESLint ne trouve rien à redire', 'node_modules/eslint/bin/eslint.js', [...sources, ...settings, '--max-warnings=0']),
    runCheck('chaque dossier n’importe que ce qu’il peut', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
      ...sources,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
    ]),
  ]);
  return [...linters, ...checkTree(), ...(await checkLicences())];
}

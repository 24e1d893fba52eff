import type { Check } from './check.js';
import { checkLicences } from './check-licences.js';
import { checkTree } from './check-tree.js';
import { runCheck } from './run-check.js';

const sources = ['config', 'cms', 'importers', 'web'];
const settings = ['eslint.config.mjs', 'jest.shared.mjs', 'jest.config.mjs', 'jest.integration.config.mjs', 'jest.e2e.config.mjs'];

/** Two at once: half of the code each, with its own types alone (eslint.config.mjs). */
const eslint = (what: string, paths: string[]) => runCheck(`ESLint ne trouve rien à redire dans ${what}`, 'node_modules/eslint/bin/eslint.js', [...paths, '--max-warnings=0']);

/** ESLint, the dependency rules, the shape of the tree, the licences of what is used. */
export async function checkLint(): Promise<Check[]> {
  const linters = await Promise.all([
    eslint('le CMS', ['cms']),
    eslint('la configuration, les imports et le site', ['config', 'importers', 'web', ...settings]),
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

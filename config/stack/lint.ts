import { checkLint } from './checks/check-lint.js';
import { sayChecks } from './checks/check.js';

/** `npm run lint`: ESLint, the dependency rules, the shape of the tree, the licences. */
export async function run(): Promise<number> {
  return sayChecks(await checkLint());
}

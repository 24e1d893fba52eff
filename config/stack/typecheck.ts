import { checkTypes } from './checks/check-types.js';
import { sayChecks } from './checks/check.js';

/** `npm run typecheck`: every package, tests included. */
export async function run(): Promise<number> {
  return sayChecks(await checkTypes());
}

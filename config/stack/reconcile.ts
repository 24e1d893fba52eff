import { runSearchIndex } from './run-search-index.js';

/** `npm run reconcile`: compares index and CMS; differences are sent again. */
export async function run(args: string[]): Promise<number> {
  return await runSearchIndex(['reconcile', ...args]);
}

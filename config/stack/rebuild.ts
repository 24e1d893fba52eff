import { runSearchIndex } from './run-search-index.js';

/** `npm run rebuild`: a whole new search index, put in place at once. */
export async function run(args: string[]): Promise<number> {
  return await runSearchIndex(['rebuild', ...args]);
}

import { emptySearch } from '@carrefour/config';
import type { Criterion } from './criteria';
import { resultsOf } from './engine/engine-result';
import type { AskEngine } from './engine/ask-engine';
import { toSearch } from './engine/to-search';

/** How many projects a search would find without each of its criteria, by the criterion's key. */
export type Relaxations = Record<string, number>;
/** The key of the number of all projects. */
export const EVERYTHING = '*';
const MAX_SEARCHES = 9;

export async function countRelaxed(ask: AskEngine, criteria: readonly Criterion[]): Promise<Relaxations> {
  const tried = [{ key: EVERYTHING, without: emptySearch }, ...criteria].slice(0, MAX_SEARCHES);
  const answer = await ask(tried.map(({ without }) => ({ ...toSearch({ ...without, sort: 'pertinence' }, { includeFields: 'id' }), per_page: 0 })));
  const results = resultsOf(answer);
  return Object.fromEntries(tried.map(({ key }, index) => [key, results[index]?.found ?? 0]));
}

import { createHash } from 'node:crypto';
import type { ImportContext, ValueDecision } from '@carrefour/config';

type Terms = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;

const byText = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * All that makes one source read as it does: the recipe, what was decided of the inventory's values, the terms they may
 * become. A source that has not changed is read again when any of these has. Values nobody decided on change nothing.
 */
export function toReadingHash(recipeHash: string, values: readonly ValueDecision[], { themes, audiences, methods }: Terms): string {
  const decided = values.filter(({ state }) => state !== 'open').map(({ field, valueKey, state, codes }) => JSON.stringify([field, valueKey, state, codes]));
  const terms = [themes, audiences, methods].map((list) => list.map((term) => JSON.stringify(term)).sort(byText));
  return createHash('sha256').update(JSON.stringify([recipeHash, decided.sort(byText), terms])).digest('hex');
}

import { communeIndex } from './commune-index.js';
import { toCommuneKey } from './commune-key.js';
import { cleanName } from './find-commune.js';

const MOST = 8;

/** The communes that share a name, each as `findCommune` tells it from the others: « Saint-Denis (93) », the most populated first. Empty where one alone, or none, is called so. */
export function namesakesOf(name: string): string[] {
  const found = (communeIndex().byName.get(toCommuneKey(cleanName(name))) ?? []).filter(({ old }) => old === null).map(({ commune }) => commune);
  if (found.length < 2) return [];
  return found.sort((a, b) => (b.population ?? 0) - (a.population ?? 0)).slice(0, MOST).map((commune) => `${commune.name} (${commune.department})`);
}

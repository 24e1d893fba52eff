import type { Observed } from './observed.js';
import type { WrittenRule } from './rule-of.js';

/** Most of its cells are a number alone: `12`, `12e`. */
const MOSTLY = 0.6;

/** A city in one column and the number of its arrondissement in another are one name: `Paris` and `12e`. Any other rule stays as it is. */
export function joinArrondissement(commune: WrittenRule | WrittenRule[], { columns }: Observed): WrittenRule | WrittenRule[] {
  if (Array.isArray(commune) || !Array.isArray(commune.from) || commune.from.length !== 2) return commune;
  const isNumber = (heading: string): boolean => (columns.find((column) => column.heading === heading)?.shares.arrondissement ?? 0) >= MOSTLY;
  const [numbers, cities] = [commune.from.filter(isNumber), commune.from.filter((heading) => !isNumber(heading))];
  return numbers.length === 1 && cities.length === 1 ? { ...commune, from: [...cities, ...numbers], join: ' ' } : commune;
}

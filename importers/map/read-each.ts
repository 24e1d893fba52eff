import { toParts, valuesAt } from '../read/value-at-path.js';
import { toColumnFinder } from './column-finder.js';
import type { MappingTools } from './mapping.js';

type Cells = Record<string, unknown>;
const isRecord = (value: unknown): value is Cells => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a rule reads: the row itself, or with `each` every element of a list of it, in whose words the rule then speaks. */
export function readEach(each: string | undefined, cells: Cells, tools: MappingTools): { readonly elements: readonly Cells[]; readonly tools: MappingTools } {
  if (each === undefined) return { elements: [cells], tools };
  return { elements: valuesAt(cells, toParts(each)).filter(isRecord), tools: { ...tools, finder: toColumnFinder('json', []) } };
}

import { recipeFieldSchema, simpleOperations } from '@carrefour/config';
import { ratio } from 'fuzzball';

/** Fields of a project, as a recipe writes them. */
export const fieldNames: readonly string[] = recipeFieldSchema.options;

/** Everything else a recipe may write, wherever it stands: only to guess what a person meant. */
export const propertyNames: readonly string[] = [
  'version', 'target', 'inventory', 'partner', 'description', 'source', 'read', 'headers', 'key', 'fields', 'places', 'figures', 'distinctions', 'sourceUrl', 'sourceDate', 'ignored', 'placeholders',
  'minimum', 'refuse', 'from', 'join', 'all', 'constant', 'operations', 'values', 'onlyKnown', 'otherwise', 'grouping', 'each', 'label', 'address', 'postcode', 'commune', 'department', 'region',
  'country', 'lat', 'lng', 'coordinates', 'visibility', 'value', 'year', 'by', 'sheet', 'sheets', 'headerRow', 'delimiter', 'encoding', 'fill', 'records', 'type', 'format', 'rows', 'entries', 'reason',
  'connector', 'start', 'item', 'detail', 'next', 'columns', 'limits', 'hosts', 'paging', 'only', 'css', 'xpath', 'data', 'attribute', 'pattern', 'multiple', 'on', 'op', 'with', 'max', 'index', 'texts',
];

/** What a rule of a field may say. */
export const ruleNames: readonly string[] = ['from', 'join', 'all', 'constant', 'operations', 'values', 'onlyKnown'];

export const operationNames: readonly string[] = [...simpleOperations, 'split', 'pick', 'find', 'lookup', 'replace', 'remove', 'extract', 'only', 'prefix', 'suffix', 'excerpt', 'truncate'];

const ALIKE = 60;

/** ` (« title » ?)` when one of the names looks like what was written; else nothing. */
export function guessName(written: string, names: readonly string[]): string {
  const [best] = names.map((name) => ({ name, score: ratio(written.toLowerCase(), name.toLowerCase()) })).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= ALIKE ? ` (« ${best.name} » ?)` : '';
}

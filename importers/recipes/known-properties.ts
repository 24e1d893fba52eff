import { columnRuleSchema, recipeFieldSchema, simpleOperations } from '@carrefour/config';
import { ratio } from 'fuzzball';
import { toRecipeSchema } from './to-recipe-schema.js';

/** Fields of a project, as a recipe writes them. */
export const fieldNames: readonly string[] = recipeFieldSchema.options;

type Names = { readonly properties: Set<string>; readonly operations: Set<string> };

/** The names that a JSON Schema gives, at any depth. */
function gather(node: unknown, found: Names): Names {
  if (typeof node !== 'object' || node === null) return found;
  const { properties } = node as { properties?: Record<string, { const?: unknown }> };
  for (const name of Object.keys(properties ?? {})) found.properties.add(name);
  if (typeof properties?.['op']?.const === 'string') found.operations.add(properties['op'].const);
  for (const child of Object.values(node)) gather(child, found);
  return found;
}

const known = gather(JSON.parse(toRecipeSchema()), { properties: new Set(), operations: new Set(simpleOperations) });

/** Everything a recipe may write, wherever it stands: only to guess what a person meant. */
export const propertyNames: readonly string[] = [...known.properties];

/** What a rule of a field may say. */
export const ruleNames: readonly string[] = Object.keys(columnRuleSchema.shape);

export const operationNames: readonly string[] = [...known.operations];

const ALIKE = 60;

/** ` (« title » ?)` when one of the names looks like what was written; else nothing. */
export function guessName(written: string, names: readonly string[]): string {
  const [best] = names.map((name) => ({ name, score: ratio(written.toLowerCase(), name.toLowerCase()) })).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= ALIKE ? ` (« ${best.name} » ?)` : '';
}

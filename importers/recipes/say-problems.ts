import { z } from 'zod';
import { fieldNames, guessName, operationNames, propertyNames, ruleNames } from './known-properties.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What checking says in French, word for word. */
export const inFrench = z.locales.fr().localeError;

const MOST_TOLD = 8;
const AT_THE_ROOT = new Set(['figures', 'distinctions', 'places', 'sourceUrl', 'sourceDate']);

const valueAt = (json: unknown, path: Path): unknown => path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), json);
const told = (path: Path, sentence: string): string => `${path.map(String).join('.') || 'racine'} : ${sentence}`;
const plain = (message: string): string => message.replace(/^(Entrée|Option) invalide : /, '');

function sayUnknown(path: Path, name: string): string {
  if (path.at(-1) === 'fields') return AT_THE_ROOT.has(name) ? `« ${name} » s’écrit à la racine de la recette, à côté de « fields »` : `« ${name} » n’est pas un champ du Carrefour${guessName(name, fieldNames)}`;
  return `propriété inconnue « ${name} »${guessName(name, path[0] === 'fields' && !path.includes('operations') ? ruleNames : propertyNames)}`;
}

/** Where a rule is wanted and a column is named, the rule is easily told. */
const ruleFor = (value: unknown): string => (typeof value === 'string' ? ` ; écrivez {"from": ${JSON.stringify(value)}}` : '');

/** An alternative that speaks of something else: another shape, or another operation. */
const isElsewhere = (issues: readonly Issue[]): boolean => issues.some(({ code, path }) => (code === 'invalid_type' && path.length === 0) || (path[0] === 'op' && path.length === 1) || (code === 'invalid_value' && path.length === 0));

function sayOperation(path: Path, value: unknown): string[] {
  const name = typeof value === 'object' && value !== null && 'op' in value ? value.op : value;
  return [told(path, typeof name === 'string' ? `opération inconnue ou incomplète « ${name} »${operationNames.includes(name) ? '' : guessName(name, operationNames)}` : 'opération mal écrite')];
}

/** Of the shapes a value may have, the one that was meant is the one it is nearest to. */
function sayUnion(errors: readonly (readonly Issue[])[], path: Path, json: unknown): string[] {
  const value = valueAt(json, path);
  if (value === undefined) return [told(path, 'propriété obligatoire, absente')];
  const [nearest] = errors.filter((issues) => !isElsewhere(issues)).sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.flatMap((issue) => sayIssue(issue, json, path));
  if (path.at(-2) === 'operations') return sayOperation(path, value);
  const wanted = [...new Set(errors.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [plain(issue.message).split(' attendu')[0] ?? ''] : [])))];
  return [told(path, `${wanted.join(' ou ')} attendu${path[0] === 'fields' || path[0] === 'places' ? ruleFor(value) : ''}`)];
}

function sayIssue(issue: Issue, json: unknown, above: Path = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => told(path, sayUnknown(path, name)));
  if (issue.code === 'invalid_union') return sayUnion(issue.errors, path, json);
  const value = valueAt(json, path);
  if (issue.code !== 'invalid_type') return [told(path, plain(issue.message))];
  if (value === undefined) return [told(path, 'propriété obligatoire, absente')];
  const isList = issue.expected === 'array';
  return [told(path, `${plain(issue.message)}${isList ? ' ; mettez-la entre crochets : [ … ]' : issue.expected === 'object' ? ruleFor(value) : ''}`)];
}

/** What is wrong with a recipe, in French, each with where it stands and, where it can be guessed, what was meant. */
export const sayProblems = ({ issues }: z.core.$ZodError, json: unknown): string[] => [...new Set(issues.flatMap((issue) => sayIssue(issue, json)))].slice(0, MOST_TOLD);

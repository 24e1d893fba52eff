import { findEmail, toPlainKey, type Operation } from '@carrefour/config';
import { excerpt, truncate } from './excerpt.js';
import { applyPattern, type PatternOperation } from './pattern-operation.js';
import { applySimple, nothingUsable } from './simple-operations.js';

const UNLISTED = 'Valeur absente de la table de correspondance, laissée de côté : ajoutez-l’y, ou corrigez-la.';

/** What one operation makes of the values of a rule, and what must be told of it. */
export type OperationResult = { values: string[]; remarks: { before: string; after: string; message: string }[] };

type ConfiguredOperation = Exclude<Operation, string | PatternOperation>;

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The listed texts that a value holds, longest first so that `Emploi, Formation` is not read as `Emploi`. */
function findTexts(text: string, wanted: readonly string[]): string[] {
  let left = text;
  return [...wanted].sort((a, b) => b.length - a.length).filter((candidate) => {
    const found = left.includes(candidate);
    left = left.replaceAll(candidate, '\n');
    return found;
  });
}

type Lookup = Extract<Operation, { values: unknown }>;
/** Tables are few and rows are many: each is made ready once. */
const tables = new WeakMap<Lookup, Map<string, string[]>>();

function tableOf(operation: Lookup): Map<string, string[]> {
  const known = tables.get(operation);
  if (known !== undefined) return known;
  const pairs = Object.entries(operation.values).map(([odd, value]) => [odd, value === null ? [] : [value].flat()] as const);
  // The exact spelling comes first; then the first that is alike.
  const table = new Map([...pairs.toReversed().map(([odd, values]) => [toPlainKey(odd), values] as const), ...pairs]);
  tables.set(operation, table);
  return table;
}

const lookUp = (operation: Lookup, text: string): string[] => {
  const table = tableOf(operation);
  return table.get(text) ?? table.get(toPlainKey(text)) ?? (operation.otherwise === null ? [] : [text]);
};

/** What a table that lists every value does not know, to be told. */
const unlisted = (operation: ConfiguredOperation, values: readonly string[]): OperationResult['remarks'] =>
  operation.op !== 'lookup' || !('values' in operation) || operation.otherwise !== null ? [] :
    values.filter((text) => !tableOf(operation).has(text) && !tableOf(operation).has(toPlainKey(text))).map((before) => ({ before: before.slice(0, 200), after: '', message: UNLISTED }));

/** The value after a configured operation: one, several, or none. */
function applyConfigured(operation: ConfiguredOperation, text: string): string[] {
  switch (operation.op) {
    case 'split': {
      const separators = [operation.by].flat().map(escapeForPattern).join('|');
      return text.split(new RegExp(separators, 'u')).map((part) => part.trim());
    }
    case 'truncate':
      return [truncate(text, operation.max)];
    case 'excerpt':
      return [excerpt(text, operation.max)];
    case 'prefix':
      return [operation.with + text];
    case 'suffix':
      return [text + operation.with];
    case 'find':
      return findTexts(text, operation.texts);
    case 'lookup':
      return 'values' in operation ? lookUp(operation, text) : [text];
    case 'pick':
      return [text];
  }
}

const TOO_SLOW = 'Expression trop longue à essayer sur ce texte, laissée de côté : simplifiez-la dans la recette.';

function applyToAll(operation: PatternOperation, values: readonly string[]): OperationResult {
  const results = values.map((before) => ({ before, after: applyPattern(operation, before) }));
  const remarks = results.filter(({ after }) => after === null).map(({ before }) => ({ before: before.slice(0, 200), after: '', message: TOO_SLOW }));
  return { values: results.flatMap(({ after }) => after ?? []).filter((text) => text !== ''), remarks };
}

/** Applies one operation to every value of a rule. Empty results are dropped. */
export function applyOperation(operation: Operation, values: readonly string[], isPlaceholder: (text: string) => boolean): OperationResult {
  const remarks: OperationResult['remarks'] = [];
  if (operation === 'empty-if-placeholder') return { values: values.filter((text) => !isPlaceholder(text)), remarks };
  if (typeof operation !== 'string' && 'pattern' in operation) return applyToAll(operation, values);
  if (typeof operation !== 'string') {
    if (operation.op === 'pick') return { values: [values.at(operation.index)].filter((text) => text !== undefined), remarks };
    return { values: values.flatMap((text) => applyConfigured(operation, text)).filter((text) => text !== ''), remarks: unlisted(operation, values) };
  }
  const kept = values.flatMap((before) => {
    const after = applySimple[operation](before);
    const message = nothingUsable[operation];
    if (after === null && message !== undefined && findEmail(before) === null) remarks.push({ before, after: '', message });
    return after === null || after === '' ? [] : [after];
  });
  return { values: kept, remarks };
}

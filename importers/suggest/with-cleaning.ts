import type { ColumnCleaning, Operation } from '@carrefour/config';
import type { WrittenRule } from './rule-of.js';

const SEPARATORS: Partial<Record<ColumnCleaning, string>> = { 'split-semicolon': ';', 'split-comma': ',', 'split-slash': '/', 'split-bar': '|', 'split-line': '\n' };
const EXCERPT_SIGNS = 600;

const isCut = (operation: Operation): boolean => typeof operation === 'object' && (operation.op === 'split' || operation.op === 'find');

function cleaned(operations: readonly Operation[], cleaning: ColumnCleaning): Operation[] {
  const by = SEPARATORS[cleaning];
  if (by !== undefined) return [{ op: 'split', by }, ...operations.filter((operation) => !isCut(operation))];
  if (cleaning === 'none') return [];
  if (cleaning === 'strip-html') return ['strip-html', ...operations];
  if (cleaning === 'sentence-case') return [...operations, 'sentence-case'];
  return cleaning === 'excerpt' ? [...operations, { op: 'excerpt', max: EXCERPT_SIGNS }] : [...operations];
}

/** A rule with the cleaning a person asked for its column, in place of the one proposed. */
export function withCleaning(rule: WrittenRule, cleaning: ColumnCleaning = 'auto'): WrittenRule {
  if (cleaning === 'auto') return rule;
  const { operations = [], ...rest } = rule;
  const own = cleaned(operations, cleaning);
  return { ...rest, ...(own.length > 0 && { operations: own }) };
}

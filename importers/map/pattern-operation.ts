import type { Operation } from '@carrefour/config';
import { execBounded, replaceBounded } from './bounded-match.js';
import { boundedText, toSafePattern } from './safe-pattern.js';

export type PatternOperation = Extract<Operation, { pattern: string }>;

/** What an operation with a regular expression makes of a text; `null` when the expression took too long to try. */
export function applyPattern(operation: PatternOperation, text: string): string[] | null {
  const bounded = boundedText(text);
  if (operation.op === 'replace' || operation.op === 'remove') {
    const replaced = replaceBounded(toSafePattern(operation.pattern, 'giu'), bounded, operation.op === 'replace' ? operation.with : '');
    return replaced === null ? null : [operation.op === 'remove' ? replaced.trim() : replaced];
  }
  const found = execBounded(toSafePattern(operation.pattern), bounded);
  if (found === 'too slow') return null;
  if (found === null) return [];
  return [operation.op === 'only' ? text : (found[1] ?? found[0])];
}

import { toPlainKey, type ColumnRule } from '@carrefour/config';
import { closingWords } from './closing-words.js';
import { codeOf } from './code-in-values.js';
import { decidedKey } from './decided-values.js';
import type { MappingTools, RowNotes } from './mapping.js';
import { ruleValues } from './rule-values.js';
import type { CodedField } from './term-index.js';

type Decision = string[] | 'unknown';

const NO_TERM = 'Ce n’est ni un code ni un libellé du Carrefour, laissé de côté : corrigez « values » dans la recette.';

function decisionsOf(rule: ColumnRule): Map<string, string[]> {
  const pairs = Object.entries(rule.values ?? {});
  return new Map(pairs.map(([value, codes]) => [toPlainKey(value), codes === null ? [] : [codes].flat()]));
}

/** Rules are few and rows are many: each rule's table is made once. */
const tables = new WeakMap<ColumnRule, Map<string, string[]>>();

function decide(text: string, rule: ColumnRule, field: CodedField, { terms, decided }: MappingTools): Decision {
  const table = tables.get(rule) ?? decisionsOf(rule);
  tables.set(rule, table);
  const key = toPlainKey(text);
  const code = terms[field].get(key);
  const said = table.get(key) ?? (code === undefined ? undefined : [code]) ?? decided?.get(decidedKey(field, key));
  return said === undefined ? 'unknown' : [...said];
}

/**
 * The codes of a coded field: the recipe's own table first, then labels, codes and aliases; the rest is noted as unknown. Of openness and
 * visibility, one level: that of the first rule that gives any, the strictest where a word is not understood.
 */
export function codedValues(
  field: CodedField,
  rules: ColumnRule | ColumnRule[] | undefined,
  cells: Record<string, unknown>,
  tools: MappingTools,
  notes: RowNotes,
): string[] {
  const codes = new Set<string>();
  const closing = closingWords(field);
  const refuse = (before: string, column: string | null) => {
    if (closing !== null) codes.add(closing.strictest);
    notes.corrections.push({ line: notes.line, column, field, before: before.slice(0, 200), after: closing?.label ?? '', message: closing?.message ?? NO_TERM });
  };
  const addCode = (written: string, column: string | null) => {
    const code = codeOf(written, tools.terms[field]);
    if (code !== null && closing?.isLevel(code) !== false) codes.add(code);
    else refuse(written, column);
  };
  for (const rule of [rules ?? []].flat()) {
    const { texts, column } = ruleValues(field, rule, cells, tools, notes);
    for (const text of texts) {
      const decision = decide(text, rule, field, tools);
      if (decision !== 'unknown') for (const written of decision) addCode(written, column);
      else if (closing !== null || rule.onlyKnown !== true) notes.unknown.push({ field, column, value: text });
      if (decision === 'unknown' && closing !== null) refuse(text, column);
    }
    if (closing !== null && codes.size > 0) break;
  }
  return closing === null ? [...codes] : closing.hold(codes);
}

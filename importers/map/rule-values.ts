import type { ColumnRule } from '@carrefour/config';
import { applyOperation } from './apply-operation.js';
import type { MappingTools, RowNotes } from './mapping.js';

type Cells = Record<string, unknown>;
export type RuleValues = { readonly texts: readonly string[]; readonly column: string | null };

function readTexts(rule: ColumnRule, cells: Cells, tools: MappingTools): string[] {
  if (rule.from === undefined) return rule.constant === undefined ? [] : [String(rule.constant)];
  const perColumn = [rule.from].flat().map((column) => tools.finder.textsAt(cells, column).filter((text) => !tools.isPlaceholder(text)));
  if (rule.join !== undefined) return [perColumn.flat().join(rule.join)].filter((text) => text !== '');
  if (rule.all === true) return perColumn.flat();
  return perColumn.find((texts) => texts.length > 0) ?? [];
}

/** The texts one rule takes from a row: columns, then operations in order; placeholders never pass. */
export function ruleValues(field: string, rule: ColumnRule, cells: Cells, tools: MappingTools, notes: RowNotes): RuleValues {
  const column = [rule.from ?? []].flat()[0] ?? null;
  let texts = readTexts(rule, cells, tools);
  for (const operation of rule.operations) {
    const result = applyOperation(operation, texts, tools.isPlaceholder);
    for (const remark of result.remarks) notes.corrections.push({ line: notes.line, column, field, ...remark });
    texts = result.values;
  }
  return { texts: texts.map((text) => text.trim()).filter((text) => text !== '' && !tools.isPlaceholder(text)), column };
}

/** The texts of the first rule that gives any. */
export function firstValues(field: string, rules: ColumnRule | ColumnRule[] | undefined, cells: Cells, tools: MappingTools, notes: RowNotes): RuleValues {
  for (const rule of [rules ?? []].flat()) {
    const found = ruleValues(field, rule, cells, tools, notes);
    if (found.texts.length > 0) return found;
  }
  return { texts: [], column: null };
}

/** The texts of all rules together, each once. */
export function allValues(field: string, rules: ColumnRule | ColumnRule[] | undefined, cells: Cells, tools: MappingTools, notes: RowNotes): string[] {
  return [...new Set([rules ?? []].flat().flatMap((rule) => ruleValues(field, rule, cells, tools, notes).texts))];
}

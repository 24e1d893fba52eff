import { importChoicesSchema, type ImportChoices, type ImportPreview } from '@carrefour/config';

type Shown = Pick<ImportPreview, 'columns' | 'key'> | null;
type Column = ImportChoices['columns'][number];

/**
 * A form sends every column: only those that differ from what was shown are choices, beside those made before. What was
 * shown may be older than a choice (the reading it asked for failed): sent against that choice, it is one too.
 */
function mergeColumns(before: readonly Column[], sent: readonly Column[], shown: Shown): Column[] {
  const known = new Map(before.map((column) => [column.heading, column]));
  for (const column of sent) {
    const now = shown?.columns.find(({ heading }) => heading === column.heading);
    const isShown = now !== undefined && (now.targets[0] ?? 'undecided') === column.target && now.cleaning === column.cleaning;
    if (!isShown || known.has(column.heading)) known.set(column.heading, column);
  }
  return [...known.values()];
}

function mergeValues(before: ImportChoices['values'], { values = [], reopened = [] }: Partial<ImportChoices>): ImportChoices['values'] {
  const keyOf = ({ field, value }: { field: string; value: string }) => `${field}\n${value}`;
  const known = new Map(before.map((value) => [keyOf(value), value]));
  for (const value of reopened) known.delete(keyOf(value));
  for (const value of values) known.set(keyOf(value), value);
  return [...known.values()];
}

/** The key that was shown, sent back as it was, is no choice: what else it knows of (columns in its place, cells filled down) stays. */
function mergeKey(before: ImportChoices, sent: Partial<ImportChoices>, shown: Shown): Pick<ImportChoices, 'key' | 'grouping'> {
  const { key = [], grouping = null } = sent;
  if (key.length === 0) return { key: before.key, grouping: grouping ?? before.grouping };
  const isShown = shown !== null && shown.key.columns.join('\n') === key.join('\n') && (grouping ?? shown.key.grouping) === shown.key.grouping;
  const isAgainst = (before.key.length > 0 && before.key.join('\n') !== key.join('\n')) || (before.grouping !== null && grouping !== null && before.grouping !== grouping);
  return isShown && !isAgainst ? { key: before.key, grouping: before.grouping } : { key, grouping };
}

/** What a person has chosen so far, with what they send now. A new proposal forgets what was chosen of the former. */
export function mergeChoices(before: ImportChoices, sent: Partial<ImportChoices>, shown: Shown): ImportChoices {
  if (sent.fresh === true && !before.fresh) return importChoicesSchema.parse({ fresh: true, coverage: before.coverage, values: before.values });
  const isOtherSheet = sent.sheet !== undefined && sent.sheet !== before.sheet && sent.sheet !== null;
  if (isOtherSheet) return importChoicesSchema.parse({ fresh: true, sheet: sent.sheet, coverage: before.coverage });
  return {
    ...before, columns: mergeColumns(before.columns, sent.columns ?? [], shown), values: mergeValues(before.values, sent),
    ...mergeKey(before, sent, shown), coverage: sent.coverage ?? before.coverage,
  };
}

import type { Correction } from '@carrefour/config';
import { sayLine } from '../read/sheet-lines.js';
import type { Identifiers, MappedRow, PlaceDraft, UnknownValue } from '../map/mapping.js';

/** The rows of one key as one entry, before its places are located. */
export type Group = {
  readonly key: string;
  readonly rows: readonly MappedRow[];
  readonly values: MappedRow['values'];
  readonly identifiers: Identifiers;
  readonly places: readonly { readonly line: number; readonly draft: PlaceDraft }[];
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly corrections: readonly Correction[];
  readonly unknown: readonly UnknownValue[];
};

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200);

type Values = Record<string, unknown>;

/** Fields made of parts, each of which another row may complete. */
const COMPOSED = new Set(['contact', 'experience']);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The parts of both rows, or `null` when they say otherwise of one of them. */
function complete(known: Values, next: Values): Values | null {
  const contradicts = Object.entries(next).some(([part, value]) => !isEmpty(value) && !isEmpty(known[part]) && show(known[part]) !== show(value));
  return contradicts ? null : Object.fromEntries([...new Set([...Object.keys(known), ...Object.keys(next)])].map((part) => [part, isEmpty(known[part]) ? (next[part] ?? null) : known[part]]));
}

/** First row's values, completed by the next ones; a row that says otherwise is reported, never obeyed. */
function mergeValues(rows: readonly MappedRow[], say: (line: number) => string): { values: Values; disagreements: Correction[] } {
  const values: Values = {};
  const disagreements: Correction[] = [];
  const [first] = rows;
  for (const row of rows) {
    for (const [field, value] of Object.entries(row.values)) {
      const whole = COMPOSED.has(field) && field in values ? complete(values[field] as Values, value as Values) : null;
      if (!(field in values)) values[field] = value;
      else if (whole !== null) values[field] = whole;
      else if (show(values[field]) !== show(value))
        disagreements.push({
          line: row.raw.line, column: null, field, before: show(value), after: show(values[field]),
          message: `Cette ligne contredit la ${say(first?.raw.line ?? 0)}, du même projet : la première est gardée.`,
        });
    }
  }
  return { values, disagreements };
}

/** The first row's word, completed by the next ones; lists (one activity a row) add up. */
function completed(known: Identifiers, next: Identifiers): Identifiers {
  const lists = (['roles', 'activities'] as const).flatMap((field) => {
    const all = [...new Set<string>([...(known[field] ?? []), ...(next[field] ?? [])])];
    return all.length === 0 ? [] : [[field, all] as const];
  });
  return { ...next, ...known, ...(Object.fromEntries(lists) as Identifiers) };
}

/** Corrections told once, though every row of a group repeats the same cell. */
function onlyOnce(corrections: readonly Correction[]): Correction[] {
  const keyOf = ({ field, before, message, line }: Correction) => JSON.stringify(field.startsWith('places.') ? [line, field, before] : [field, before, message]);
  return [...new Map(corrections.toReversed().map((correction) => [keyOf(correction), correction])).values()].toReversed();
}

/** Several rows of one key as one entry with all their places. `say` names a line to its author. */
export function groupRows(key: string, rows: readonly MappedRow[], say: (line: number) => string = sayLine): Group {
  const { values, disagreements } = mergeValues(rows, say);
  return {
    key,
    rows,
    values,
    identifiers: rows.reduce<Identifiers>((known, row) => completed(known, row.identifiers), {}),
    places: rows.flatMap((row) => row.places.map((draft) => ({ line: row.raw.line, draft }))),
    sourceUrl: rows.map((row) => row.sourceUrl).find((url) => url !== null) ?? null,
    sourceDate: rows.map((row) => row.sourceDate).find((date) => date !== null) ?? null,
    corrections: onlyOnce([...rows.flatMap((row) => row.notes.corrections), ...disagreements]),
    unknown: rows.flatMap((row) => row.notes.unknown),
  };
}

import { opennessLevels, strictestOf, type Correction } from '@carrefour/config';
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

/** Fields that a later row adds to: it says more, not otherwise. */
const LISTS = new Set(['themes', 'audiences', 'methods', 'area', 'links', 'figures', 'distinctions', 'supports']);

/** The elements of both rows, each once, those of the first before the others. */
const added = (known: readonly unknown[], next: readonly unknown[]): unknown[] => {
  const said = new Set(known.map((item) => JSON.stringify(item)));
  return [...known, ...next.filter((item) => !said.has(JSON.stringify(item)))];
};

/** What both rows say together; `null` where they say otherwise. Of openness the strictest holds: a row that closes the sheet is obeyed. */
function together(field: string, known: unknown, next: unknown): unknown {
  if (COMPOSED.has(field)) return complete(known as Values, next as Values);
  if (LISTS.has(field)) return added(known as unknown[], next as unknown[]);
  return field === 'openness' ? (strictestOf(opennessLevels, [String(known), String(next)]) ?? known) : null;
}

/** First row's values, completed by the next ones; a row that says otherwise is reported, never obeyed. */
function mergeValues(rows: readonly MappedRow[], say: (line: number) => string): { values: Values; disagreements: Correction[] } {
  const values: Values = {};
  const disagreements: Correction[] = [];
  const [first] = rows;
  for (const row of rows) {
    for (const [field, value] of Object.entries(row.values)) {
      const whole = field in values ? together(field, values[field], value) : null;
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

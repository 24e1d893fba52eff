import type { Correction, ProjectFields, RawRow, RegisterFacts } from '@carrefour/config';
import type { RawPlace } from '@carrefour/config/geo';
import type { ColumnFinder } from './column-finder.js';
import type { DecidedValues } from './decided-values.js';
import type { CodedField, TermIndex } from './term-index.js';

/** What mapping needs to know beside the row and its rules. */
export type MappingTools = {
  readonly finder: ColumnFinder;
  readonly terms: TermIndex;
  readonly isPlaceholder: (text: string) => boolean;
  /** Decisions people took on values the taxonomy does not know. */
  readonly decided?: DecidedValues;
};

/** A value of a coded column that neither the recipe nor the taxonomy knows. */
export type UnknownValue = { readonly field: CodedField; readonly column: string | null; readonly value: string };

/** What is told of a row while it is mapped. */
export type RowNotes = { readonly line: number; readonly corrections: Correction[]; readonly unknown: UnknownValue[] };

type PlacePart = Exclude<keyof RawPlace, 'label'> | 'coordinates';
/** A place as a row says it; `columns`: where each part of it was read, for what must be told. */
export type PlaceDraft = RawPlace & { readonly visibility?: string; readonly columns?: Readonly<Partial<Record<PlacePart, string>>> };

/** What only an organisation or a partner has, for inventories whose target is not `project`. */
export type Identifiers = Partial<RegisterFacts>;

/** One row once mapped, before rows are grouped and places located. */
export type MappedRow = {
  readonly raw: RawRow;
  readonly values: Partial<Omit<ProjectFields, 'places'>>;
  readonly identifiers: Identifiers;
  readonly places: readonly PlaceDraft[];
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly notes: RowNotes;
};

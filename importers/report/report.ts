import type { Correction } from '@carrefour/config';
import type { InventoryFormat } from '../read/inventory.js';
import type { LinePlace } from '../read/sheet-lines.js';
import type { ReportRemarks } from './report-remarks.js';

export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** What became of one row of the file. `line` counts as the file does: physical line, sheet row (`sheet` says of which, when several are read) or position. */
export type ReportRow = LinePlace & {
  readonly outcome: RowOutcome;
  readonly key: string | null;
  readonly projectId: string | null;
  readonly column: string | null;
  readonly reason: string | null;
};

export type UnknownCount = { readonly field: string; readonly column: string | null; readonly value: string; readonly rows: number };
export type ReportConflict = { readonly key: string; readonly projectId: string | null; readonly field: string; readonly last: unknown; readonly now: unknown; readonly incoming: unknown };
export type ReportPair = { readonly key: string; readonly other: string; readonly score: number; readonly reason: string; readonly parts: Record<string, number> };

/** An organisation of a register and a project it carries, with why. */
export type ReportCarrier = { readonly key: string; readonly project: string; readonly title: string; readonly projectEntry: string; readonly score: number; readonly reason: string };

/** The numbers of a run: the last line the command prints. Rows are counted, `projects` and `entries` are those of the file (for a register: the projects its organisations carry). */
export type Counts = {
  readonly run: string | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly projects: number;
  readonly entries: number;
  readonly conflicts: number;
  readonly gone: number;
  readonly duplicates: number;
};

/** Everything an import has to tell, each input row exactly once, in the order of the file. */
export type Report = {
  readonly inventory: string;
  readonly partner: string;
  readonly file: string;
  readonly seen: string;
  /** The records of a list have a position, from 0, where others have a line. */
  readonly format?: InventoryFormat;
  /** Of a workbook, the sheet that was read. */
  readonly sheet?: string;
  /** Of a workbook of which several sheets are read, their names in order. */
  readonly sheets?: readonly string[];
  readonly dryRun: boolean;
  readonly counts: Counts;
  readonly rows: readonly ReportRow[];
  readonly corrections: readonly (Correction & LinePlace)[];
  readonly unknownValues: readonly UnknownCount[];
  readonly unreadColumns: readonly string[];
  readonly missingColumns: readonly string[];
  readonly contactColumns: readonly string[];
  readonly conflicts: readonly ReportConflict[];
  readonly duplicates: readonly ReportPair[];
  readonly carriers: { readonly linked: readonly ReportCarrier[]; readonly asked: readonly ReportCarrier[] };
  readonly remarks: ReportRemarks;
  readonly notices: readonly { readonly line: number | null; readonly sheet?: string; readonly message: string }[];
};

import type { Correction, Recipe } from '@carrefour/config';
import type { Rejection } from '../group/stream-groups.js';
import type { ColumnAudit } from '../map/audit-columns.js';
import type { UnknownValue } from '../map/mapping.js';
import type { CarrierLink } from '../push/cms-client.js';
import type { Pushed } from '../push/push-entries.js';
import type { Notice } from '../read/inventory.js';
import { placeOfLine } from '../read/sheet-lines.js';
import { RemarkGatherer } from './report-remarks.js';
import type { Counts, Report, ReportCarrier, ReportConflict, ReportPair, ReportRow, UnknownCount } from './report.js';

type Heading = Pick<Report, 'inventory' | 'partner' | 'file' | 'seen' | 'format' | 'sheet' | 'sheets' | 'dryRun'>;

const MOST_KEPT = 500;

const byLine = (a: { readonly line: number }, b: { readonly line: number }): number => a.line - b.line;

/** Gathers what an import tells as it goes; `toReport` gives it whole. */
export class ReportBuilder {
  readonly #rows: ReportRow[] = [];
  readonly #corrections: Correction[] = [];
  readonly #unknown = new Map<string, UnknownCount>();
  readonly #conflicts: ReportConflict[] = [];
  readonly #duplicates: ReportPair[] = [];
  readonly #notices: Notice[] = [];
  readonly #projects = new Set<string>();
  readonly #carriers = { linked: [] as ReportCarrier[], asked: [] as ReportCarrier[] };
  /** Rules that played, entry by entry. */
  readonly remarks = new RemarkGatherer();
  #entries = 0;

  addRejection({ line, column, key, reason }: Rejection): void {
    this.#rows.push({ line, outcome: 'rejected', key, projectId: null, column, reason });
  }

  addNotice(notice: Notice): void {
    this.#notices.push({ line: notice.line, message: notice.message });
  }

  addUnknown(values: readonly UnknownValue[]): void {
    for (const { field, column, value } of values) {
      const key = `${field}\n${value}`;
      this.#unknown.set(key, { field, column, value, rows: (this.#unknown.get(key)?.rows ?? 0) + 1 });
    }
  }

  addPushed({ item, outcome, asked }: Pushed, target: Recipe['target'], dryRun: boolean): void {
    for (const { line } of item.rows) this.#rows.push({ line, outcome: outcome.outcome, key: item.key, projectId: outcome.projectId, column: null, reason: outcome.reason });
    this.#corrections.push(...item.corrections);
    this.remarks.add(outcome);
    if (outcome.outcome === 'rejected') return;
    this.#entries += 1;
    // In a dry run every new project has an address of its own for each call: entries matched inside the file count by their first key.
    if (target === 'project') this.#projects.add(item.projectId ?? (dryRun ? `new:${item.sameAs ?? item.key}` : (outcome.projectId ?? item.key)));
    this.#conflicts.push(...outcome.conflicts.map((conflict) => ({ key: item.key, projectId: outcome.projectId, ...conflict })));
    if (outcome.outcome === 'unchanged') return;
    for (const { other, score, reason, parts } of asked) this.#duplicates.push({ key: item.key, other: 'projectId' in other ? other.projectId : other.key, score, reason, parts });
  }

  /** The projects that organisations of a register carry, and those a person is asked about. */
  addCarriers(links: readonly CarrierLink[]): void {
    for (const { entry, project, projectEntry, band, score, reason } of links) {
      const carrier = { key: entry.slice(entry.indexOf(':') + 1), project: project.slug, title: project.title, projectEntry, score, reason };
      this.#carriers[band].push(carrier);
      if (band === 'linked') this.#projects.add(project.id);
    }
  }

  /** Keys of the rows that were there but refused: they have not gone. */
  refusedKeys(): string[] {
    return [...new Set(this.#rows.flatMap(({ outcome, key }) => (outcome === 'rejected' && key !== null ? [key] : [])))];
  }

  #count(outcome: ReportRow['outcome']): number {
    return this.#rows.filter((row) => row.outcome === outcome).length;
  }

  counts(run: string | null, gone: number): Counts {
    return {
      run,
      rows: this.#rows.length,
      created: this.#count('created'),
      updated: this.#count('updated'),
      unchanged: this.#count('unchanged'),
      rejected: this.#count('rejected'),
      projects: this.#projects.size,
      entries: this.#entries,
      conflicts: this.#conflicts.length,
      gone,
      duplicates: this.#duplicates.length + this.#carriers.asked.length,
    };
  }

  /** What the CMS keeps of a run: its rejections and unknown values, the first of them if there are many. `sheets`: those read, when several are. */
  toSummary(sheets?: readonly string[]): { rejected: ReportRow[]; unknownValues: UnknownCount[] } {
    const rejected = this.#rows.filter(({ outcome }) => outcome === 'rejected').slice(0, MOST_KEPT).map((row) => ({ ...row, ...placeOfLine(row.line, sheets) }));
    return { rejected, unknownValues: [...this.#unknown.values()].slice(0, MOST_KEPT) };
  }

  toReport(heading: Heading, { unread, missing, contacts }: ColumnAudit, run: string | null, gone: number): Report {
    const placed = <Told extends { readonly line: number }>(told: Told) => ({ ...told, ...placeOfLine(told.line, heading.sheets) });
    return {
      ...heading,
      counts: this.counts(run, gone),
      rows: [...this.#rows].sort(byLine).map(placed),
      corrections: [...this.#corrections].sort(byLine).map(placed),
      unknownValues: [...this.#unknown.values()].sort((a, b) => b.rows - a.rows),
      unreadColumns: unread,
      missingColumns: missing,
      contactColumns: [...contacts.email, ...contacts.phone, ...contacts.person],
      conflicts: this.#conflicts,
      duplicates: this.#duplicates,
      carriers: this.#carriers,
      notices: this.#notices,
      remarks: this.remarks.toRemarks(),
    };
  }
}

import type { BatchOutcome } from '@carrefour/config';

/** What a report tells beside the fate of each row, each by its rule (docs/inventories.md). Keys are those of entries. */
export type ReportRemarks = {
  /** Fields the partner gave last time and no longer gives. */
  readonly cleared: readonly { readonly key: string; readonly fields: readonly string[] }[];
  /** Rows that had vanished and came back. */
  readonly returned: readonly string[];
  readonly renamed: readonly { readonly key: string; readonly from: string }[];
  /** Rows that may be a former one under another key: a person is asked once, among the duplicates. */
  readonly askedRenamings: readonly { readonly key: string; readonly former: string; readonly reason: string }[];
  /** Rows refused because somebody objected. */
  readonly objected: readonly string[];
  /** Rows kept as drafts: they may be sheets that somebody objected to. */
  readonly held: readonly string[];
  /** Disagreements decided before, not asked again. */
  readonly settled: number;
  /** Entries the file no longer names. */
  readonly vanished: readonly { readonly key: string; readonly title: string }[];
  /** Projects unpublished by the inventory's rule. */
  readonly unpublished: number;
};

/** Gathers the remarks of an import as its batches come back. */
export class RemarkGatherer {
  readonly #cleared: { key: string; fields: readonly string[] }[] = [];
  readonly #returned: string[] = [];
  readonly #renamed: { key: string; from: string }[] = [];
  readonly #objected: string[] = [];
  readonly #held: string[] = [];
  #settled = 0;
  #ending: Pick<ReportRemarks, 'askedRenamings' | 'vanished' | 'unpublished'> = { askedRenamings: [], vanished: [], unpublished: 0 };

  add({ key, remarks }: BatchOutcome): void {
    if (remarks === undefined) return;
    if (remarks.cleared !== undefined) this.#cleared.push({ key, fields: remarks.cleared });
    if (remarks.returned === true) this.#returned.push(key);
    if (remarks.renamedFrom) this.#renamed.push({ key, from: remarks.renamedFrom });
    if (remarks.objected === true) this.#objected.push(key);
    if (remarks.held === true) this.#held.push(key);
    this.#settled += remarks.settled ?? 0;
  }

  end(ending: Partial<Pick<ReportRemarks, 'askedRenamings' | 'vanished' | 'unpublished'>>): void {
    this.#ending = { ...this.#ending, ...ending };
  }

  toRemarks(): ReportRemarks {
    return { cleared: this.#cleared, returned: this.#returned, renamed: this.#renamed, objected: this.#objected, held: this.#held, settled: this.#settled, ...this.#ending };
  }
}

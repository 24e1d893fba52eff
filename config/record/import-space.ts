import type { Coverage } from '../lists/coverage.js';
import type { HarvestOutcome } from '../lists/harvest-outcome.js';
import type { Licence } from '../lists/licence.js';
import type { ImportChoices, ImportJobState, ImportJobStep, ImportPreview, ImportResult, ImportRow, ImportRowFilter } from './import-job.js';

/** An inventory as its partner sees it: how it is kept, its last imports, how its source fares when it is read online. Times are ISO. */
export type OwnInventory = {
  slug: string; name: string; licence: Licence; coverage: Coverage;
  runs: { id: string; state: string; file: string | null; at: string | null; counts: Record<string, number> | null }[];
  source: {
    address: string | null; connector: string; schedule: string;
    /** A rhythm that waits for the team, and what it answered to the last one asked. */
    asked: string | null; answer: string | null; cron: string | null; next: string | null; blocked: string | null; alert: { since: string; message: string } | null;
    last: { outcome: HarvestOutcome | null; at: string; items: number | null } | null;
  } | null;
};

/** One line of what a partner has under way, or had. */
export type ImportJobLine = { id: string; inventoryName: string; fileName: string | null; step: ImportJobStep; state: ImportJobState; updatedAt: string; askedBy: string | null };

/** What the area's first page shows. `mayRun`: imports at once, asks the team, or reads alone. */
export type ImportsHome = { inventories: OwnInventory[]; jobs: ImportJobLine[]; mayRun: MayRun };
export type MayRun = 'runs' | 'asks' | 'reads';

/** What an undo left as it was: sheets that persons had changed, with the fields they changed, and those that somebody has kept off the site since. `slug`: of a public page. */
type Named = { title: string; slug: string | null };
export type ImportUndone = { kept: (Named & { fields: string[] })[]; off: Named[] };

/** A job as its partner sees it. */
export type ImportJobView = ImportJobLine & {
  inventory: string; address: string | null; message: string | null; answer: string | null; done: number; total: number; rehearsedAt: string | null;
  preview: ImportPreview | null; choices: ImportChoices; rehearsal: ImportResult | null; result: ImportResult | null; run: string | null; mayRun: MayRun;
  /** Ids of the projects it made or changed, where they are few enough to be named in an address. */
  projects: string[];
  /** Once it was taken back. */
  undone: ImportUndone | null;
  /** Codes and labels a value may be settled to, by field. */
  terms: Record<string, { code: string; label: string; parent: string | null }[]>;
};

/** A page of lines, each with the address of its public page if it has one. `shown` is the filter in use; null: all. */
export type ImportRowsPage = { rows: (ImportRow & { slug: string | null })[]; total: number; page: number; pages: number; shown: ImportRowFilter | null; counts: Record<string, number> };

/** A rehearsal shown to a colleague by a private link: read only, until a day. */
export type SharedRehearsal = { inventoryName: string; partnerName: string | null; rehearsedAt: string | null; rehearsal: ImportResult; lines: ImportRowsPage };

import { readLookupTables } from '../map/lookup-tables.js';
import type { Cms } from '../push/cms-client.js';
import { CmsRefusal } from '../push/cms-refusal.js';
import { openRun } from '../push/open-run.js';
import { runMarker, type RunMarker } from '../push/run-marker.js';
import { toTablePlan } from '../return/table-plan.js';
import type { ImportOptions } from './import-options.js';
import { planImport, type ImportPlan } from './plan-import.js';

const OUTDATED = 412;
/** An inventory that others import without a pause: somebody has to look. */
const MOST_READINGS = 5;

const isOutdated = (error: unknown): boolean => error instanceof CmsRefusal && error.status === OUTDATED;
const say = (line: string) => void process.stderr.write(`${line}\n`);

/** A run that is open, and the plan it was opened with. */
export type Opened = { readonly run: string; readonly plan: ImportPlan; readonly tables: Awaited<ReturnType<typeof readLookupTables>>; readonly marker: RunMarker };

/** Opens the run of a plan; waits for one that works on the same inventory. */
async function open(options: ImportOptions, plan: ImportPlan, cms: Cms): Promise<Opened> {
  const { facts, inventory } = plan;
  const { dryRun, actorName } = options;
  const tables = await readLookupTables(plan.recipe, inventory);
  if (!plan.exists && !dryRun) await cms.ensureInventory(plan.found.partner, facts);
  const opening = { inventory: facts.slug, file: plan.file, fileHash: plan.fileHash, recipe: plan.recipe, plan: toTablePlan(inventory, tables), dryRun, after: plan.lastRun, ...(actorName !== undefined && { actorName }) };
  const marker = runMarker(options.dataDir, facts.slug);
  return { run: await openRun(cms, opening, { say, abandonedRun: marker.abandonedRun }), plan, tables, marker };
}

/**
 * Plans an import and opens its run. What would vanish, what is known and what was renamed is told from what the CMS holds: where
 * another run of the inventory wrote since (this one waited for it), all of it is worked out again, with its refusals.
 */
export async function planAndOpen(options: ImportOptions, cms: Cms): Promise<Opened> {
  for (let reading = 1; ; reading += 1) {
    const plan = await planImport(options, cms);
    try {
      return await open(options, plan, cms);
    } catch (error) {
      if (!isOutdated(error) || reading === MOST_READINGS) throw error;
      say('Cet inventaire a changé pendant la lecture du fichier : je le relis à la suite.');
    }
  }
}

import { addressOf, type DueSource, type HarvestOutcome, type HarvestReport } from '@carrefour/config';
import { EmptySource } from '../../connect/deliver/collect-items.js';
import { deliver } from '../../connect/deliver/deliver.js';
import { UnreachableSource } from '../../connect/deliver/deliver-url.js';
import type { Delivery } from '../../connect/deliver/delivery.js';
import type { WebSettings } from '../../connect/web/web-settings.js';
import type { Cms } from '../../push/cms-client.js';
import { CmsRefusal } from '../../push/cms-refusal.js';
import { hashOf } from '../../read/hash-of.js';
import { RefusedFile } from '../../read/refused-file.js';
import { runningDataDir } from '../attach-cms.js';
import { ShrunkSource } from '../check-shrunk.js';
import type { ImportOptions } from '../import-options.js';
import { runImport } from '../run-import.js';
import { toReadingHash } from './reading-hash.js';
import { recipeOf, type SourceRecipe } from './recipe-of.js';
import { MOST_FAILURES, toHarvestReport } from './to-harvest-report.js';

/** Beyond this share of refused rows, the source has changed its form: nothing of it is written. */
const MOST_REFUSED = 0.3;

const nothing = { items: 0, pages: 0, counts: null, run: null, message: null, failures: [], etag: null, lastModified: null, hash: null, recipeHash: null };

const UNFORESEEN = 'Une panne imprévue a interrompu la lecture : les anciennes données restent. Le détail est dans le journal des sources (sources.log) ; si cela recommence, montrez-le à qui tient la machine.';

/** What went wrong, in the words of the board. What nobody foresaw goes to the log, and is an alert like the rest. */
function toBadReport(error: unknown, inventory: string): HarvestReport {
  if (!(error instanceof RefusedFile) && !(error instanceof CmsRefusal)) {
    console.error(`${inventory} : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ...nothing, outcome: 'failed', message: UNFORESEEN };
  }
  const outcome: HarvestOutcome = error instanceof UnreachableSource ? 'failed' : error instanceof EmptySource ? 'empty' : error instanceof ShrunkSource ? 'shrunk' : 'refused';
  const failures =
    error instanceof UnreachableSource ? [{ address: error.failure.address, reason: error.failure.message, excerpt: error.failure.excerpt }] : error instanceof EmptySource ? error.failures.slice(0, MOST_FAILURES) : [];
  return { ...nothing, outcome, message: error.message, failures };
}

/** A rehearsal first: a source that lost its titles must not push aside what was known. */
async function refuseIfSpoilt(options: ImportOptions, cms: Cms): Promise<void> {
  const { counts } = (await runImport({ ...options, dryRun: true }, cms)).report;
  if (counts.rows === 0) throw new EmptySource(`${options.source} ne contient aucune fiche.`, []);
  if (counts.rejected <= counts.rows * MOST_REFUSED) return;
  throw new RefusedFile(`${counts.rejected} fiches sur ${counts.rows} seraient refusées : la source a sans doute changé de forme. Rien n’a été écrit ; revoyez la recette (npm run crawl -- check <recette>).`);
}

async function importDelivery(due: DueSource, delivery: Delivery, recipe: SourceRecipe, reading: string, cms: Cms): Promise<HarvestReport> {
  const options: ImportOptions = {
    source: addressOf(recipe.source), partner: due.partner, inventory: due.inventory, dryRun: false, yes: false, folder: process.cwd(), dataDir: runningDataDir(),
    harvested: { delivery, recipe: { ...recipe.recipe, inventory: due.inventory, partner: due.partner }, previousItems: due.previous?.items ?? null },
  };
  await refuseIfSpoilt(options, cms);
  const { counts } = (await runImport(options, cms)).report;
  return toHarvestReport(delivery, counts, reading);
}

/** Reads one source and imports what it gives, if it gives what can be trusted. Never throws: whatever happened is told, for the board and its alert. */
export async function harvestSource(due: DueSource, settings: WebSettings, cms: Cms): Promise<HarvestReport> {
  try {
    const recipe = await recipeOf(due);
    const reading = toReadingHash(recipe.hash, await cms.listValues(due.inventory), await cms.readContext());
    // What has not changed is read again when its recipe has, or what was decided of its values.
    const known = due.previous?.recipeHash === reading ? due.previous : null;
    const delivery = await deliver(recipe.source, settings, known);
    if (known !== null && (delivery === null || hashOf(delivery.bytes) === known.hash))
      return { ...nothing, ...known, outcome: 'unchanged', pages: delivery?.pages ?? 1, failures: (delivery?.failures ?? []).slice(0, MOST_FAILURES) };
    return delivery === null ? { ...nothing, outcome: 'refused', message: 'La source répond « rien de nouveau » à une première lecture.' } : await importDelivery(due, delivery, recipe, reading, cms);
  } catch (error) {
    return toBadReport(error, due.inventory);
  }
}

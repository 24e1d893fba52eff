import { type ClaimedJob, type ImportContext, type ImportJobReport, type ImportPreview, type Recipe } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import type { Delivery } from '../connect/deliver/delivery.js';
import { withLostItems } from '../connect/deliver/with-lost-items.js';
import { toDecidedValues } from '../map/decided-values.js';
import { prepareEntries } from '../plan/prepare-entries.js';
import type { Cms } from '../push/cms-client.js';
import type { Inventory } from '../read/inventory.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { ReportBuilder } from '../report/report-builder.js';
import { toKnownTerms } from '../suggest/known-terms.js';
import type { Suggestion } from '../suggest/suggest.js';
import { chooseJobRecipe } from './choose-job-recipe.js';
import { toDecisions } from './to-decisions.js';
import { sampleColumns, toExample, toPreviewColumns, toPreviewKey, toPreviewValues } from './to-preview.js';
import { toPlainRefusal } from './plain-refusal.js';
import { toRecipeTargets } from './recipe-targets.js';
import { toValueText } from './value-text.js';

/** Enough rows to know what a file holds; all of them are read when it is rehearsed. */
const MOST_ENTRIES = 20_000;
const SAMPLED_ROWS = 200;
const MOST_EXAMPLES = 3;

type Mapped = { readonly rows: number; readonly unreadable: number; readonly problem: string | null; readonly builder: ReportBuilder; readonly examples: ImportPreview['examples'] };

/** The first records by the recipe: examples, and the values no term is called. */
async function mapSome(inventory: Inventory, recipe: Recipe, job: ClaimedJob, context: ImportContext, cms: Cms): Promise<Mapped> {
  const builder = new ReportBuilder();
  const examples: ImportPreview['examples'] = [];
  const say = toValueText(context);
  const exists = context.inventories.some(({ slug }) => slug === job.inventory);
  const decided = toDecidedValues([...(exists ? await cms.listValues(job.inventory) : []), ...toDecisions(job)]);
  try {
    const preparation = await prepareEntries(inventory, recipe, context, locate, decided);
    let [entries, unreadable] = [0, 0];
    for await (const event of preparation.entries()) {
      if ('unknown' in event) builder.addUnknown(event.unknown ?? []);
      if ('rejection' in event) unreadable += 1;
      if (!('item' in event)) continue;
      if (examples.length < MOST_EXAMPLES) examples.push(toExample(event.item, say, inventory.format));
      entries += 1;
      if (entries >= MOST_ENTRIES) break;
    }
    return { rows: preparation.census.rows, unreadable, problem: null, builder, examples };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { rows: 0, unreadable: 0, problem: toPlainRefusal(error.message), builder, examples };
  }
}

async function toPreview(job: ClaimedJob, recipe: Recipe, origin: ImportPreview['origin'], inventory: Inventory, suggestion: Suggestion | null, context: ImportContext, cms: Cms): Promise<ImportPreview> {
  const mapped = await mapSome(inventory, recipe, job, context, cms);
  const { unknownValues } = mapped.builder.toSummary();
  const labels = new Map((['themes', 'audiences', 'methods'] as const).flatMap((field) => context[field].map(({ code, label }) => [`${field}\n${code}`, label] as const)));
  const columns = await sampleColumns(inventory, SAMPLED_ROWS);
  return {
    seen: inventory.seen, rows: mapped.rows || (suggestion?.observed.rows.length ?? 0), unreadable: mapped.unreadable, problem: mapped.problem, origin, target: recipe.target,
    sheet: inventory.sheet?.name ?? null, sheets: [...(inventory.sheets ?? [])],
    key: toPreviewKey(recipe.key, suggestion?.key ?? null),
    columns: toPreviewColumns(columns, toRecipeTargets(recipe, inventory), suggestion?.assignments ?? [], job.choices),
    unknown: toPreviewValues(unknownValues, toKnownTerms(context), labels, job.choices), examples: mapped.examples,
  };
}

/** What of a delivery the next steps need: excerpts of pages are for the team's board, and are not kept here. */
const toJobDelivery = ({ name, isRows, complete, lostItems, notices }: Delivery): NonNullable<ImportJobReport['delivery']> =>
  ({ name, isRows, complete, notices: [...notices], lostItems: lostItems.map((failure) => ({ ...failure, excerpt: null })) });

/** The step `read`: what a file is, the recipe that would read it with the person's choices, and what its records would look like. Writes nothing. */
export async function readJob(job: ClaimedJob, delivery: Delivery, context: ImportContext, cms: Cms): Promise<ImportJobReport> {
  const { recipe, origin, suggestion } = await chooseJobRecipe(job, delivery, context, cms);
  const inventory = withLostItems(await readInventory(delivery.bytes, delivery.name, delivery.isRows ? {} : recipe.read), delivery);
  return {
    message: null, recipe, result: null, run: null, preview: await toPreview(job, recipe, origin, inventory, suggestion, context, cms),
    delivery: toJobDelivery(delivery),
  };
}

import { partnerFileSchema, type ImportContext, type InventoryFile, type PartnerFile, type Recipe, type RecipeSource } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { prepareEntries, type Preparation } from '../plan/prepare-entries.js';
import type { Renaming } from '../plan/rename-finder.js';
import type { Cms } from '../push/cms-client.js';
import { isAddress, type Source } from '../read/fetch-source.js';
import { hashOf } from '../read/hash-of.js';
import { RefusedFile } from '../read/refused-file.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import type { Chosen } from '../recipes/choose-recipe.js';
import { withSourceFacts } from '../connect/recipe/with-source-facts.js';
import { toDecidedValues } from '../map/decided-values.js';
import { checkGoneRule } from './check-gone-rule.js';
import { checkShrunk } from './check-shrunk.js';
import { checkVanished } from './check-vanished.js';
import { findInventory, findPartner, type FoundPartner } from './find-partner.js';
import { findRenamed } from './find-renamed.js';
import type { ImportOptions } from './import-options.js';
import { loadInventory } from './load-inventory.js';
import { checkReportPath } from './write-report.js';

/** All that is known before anything is written: the file, its recipe, its inventory, what would vanish. */
export type ImportPlan = Chosen & {
  readonly found: FoundPartner;
  /** Partners that come with the Carrefour, those of the demonstration aside. */
  readonly bundled: readonly PartnerFile[];
  readonly facts: InventoryFile;
  /** Whether the CMS has the inventory already. */
  readonly exists: boolean;
  readonly preparation: Preparation;
  readonly keys: readonly string[];
  /** Rows that go on under a new key, and those that may. */
  readonly renaming: Renaming;
  /** Keys of the entries that a full file no longer names. */
  readonly vanished: readonly string[];
  /** Entries in place that a full file is held against. */
  readonly known: number;
  /** How far the inventory's imports had gone when this was planned; null where there was none. */
  readonly lastRun: string | null;
  /** Whether the file is the whole inventory: what it does not name has gone. */
  readonly isWhole: boolean;
  readonly file: string;
  readonly fileHash: string;
  readonly source: Source;
  /** Where it was read, when a person typed an address. */
  readonly origin: RecipeSource | null;
  /** Whether a person gave the recipe with the file: it becomes the inventory's own. */
  readonly isGiven: boolean;
  readonly taxonomy: Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;
};

/** A recipe that says where it reads is a new version once it reads elsewhere. */
const movesRecipe = ({ keepAddress }: ImportOptions, { source }: Recipe): boolean => keepAddress === true && source !== undefined;
const withoutMinimum = (recipe: Recipe): Recipe => ({ ...recipe, minimum: { rows: 0, entries: 0 } });

/** Reads the file and checks everything that can be checked. Throws `RefusedFile` or `CmsRefusal`; writes nothing. */
export async function planImport(options: ImportOptions, cms: Cms): Promise<ImportPlan> {
  if (options.report !== undefined) checkReportPath(options.report);
  if (options.keepAddress === true && !isAddress(options.source)) throw new RefusedFile('--keep-address va avec une adresse http(s), non avec un fichier.');
  const [context, bundled, kept] = await Promise.all([cms.readContext(), listBundledPartners(), cms.listRecipes()]);
  const member = findPartner(options.partner, context, bundled);
  const { recipe, inventory, source, origin } = await loadInventory(options, { bundled: member.bundled, context, kept });
  const { facts: known, exists } = findInventory(recipe.inventory, member, context);
  checkGoneRule(known, recipe);
  const facts = exists ? known : { ...withSourceFacts(known, recipe.source === undefined && origin !== null ? { ...recipe, source: origin } : recipe), ...options.facts };
  const own = (options.decided ?? []).map((decision) => ({ ...decision, state: decision.codes.length > 0 ? ('alias' as const) : ('ignore' as const) }));
  const decided = toDecidedValues([...(exists ? await cms.listValues(facts.slug) : []), ...own]);
  // What an accident hid of a source has not gone.
  const isWhole = (options.coverage ?? facts.coverage) === 'full' && source.complete;
  // A person who says that these are additions does not expect the whole list.
  const preparation = await prepareEntries(inventory, options.coverage === 'additions' ? withoutMinimum(recipe) : recipe, context, locate, decided);
  checkShrunk(preparation.census.rows, options);
  const keys = [...preparation.census.keys.keys()];
  const missing = exists && isWhole ? await cms.findMissing(facts.slug, [...new Set([...keys, ...preparation.census.unreadable])]) : { known: 0, missing: 0, entries: [] };
  const renaming = await findRenamed(cms, facts.slug, missing, preparation);
  const formerKeys = new Set([...renaming.renamed.values()].map(({ key }) => key));
  const gone = missing.entries.filter(({ key }) => !formerKeys.has(key));
  checkVanished({ known: missing.known, missing: gone.length, entries: gone }, options.yes, formerKeys.size);
  return {
    recipe, inventory, found: member, bundled: bundled.filter(({ demo }) => !demo).map((partner) => partnerFileSchema.parse(partner)), facts, exists, preparation, keys, renaming, vanished: gone.map(({ key }) => key), known: missing.known, lastRun: context.lastRuns[facts.slug] ?? null, isWhole, file: source.name, fileHash: hashOf(source.bytes), source, origin,
    isGiven: options.recipe !== undefined || options.harvested?.keepsRecipe === true || movesRecipe(options, recipe), taxonomy: context,
  };
}

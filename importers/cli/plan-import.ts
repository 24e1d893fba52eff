import { createHash } from 'node:crypto';
import type { InventoryFile, Recipe } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { prepareEntries, type Preparation } from '../plan/prepare-entries.js';
import type { Renaming } from '../plan/rename-finder.js';
import type { Cms } from '../push/cms-client.js';
import { bytePieces, type Bytes } from '../read/bytes.js';
import { RefusedFile } from '../read/refused-file.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import type { Chosen } from '../recipes/choose-recipe.js';
import { checkVanished } from './check-vanished.js';
import { findInventory, findPartner, type FoundPartner } from './find-partner.js';
import { findRenamed } from './find-renamed.js';
import type { ImportOptions } from './import-options.js';
import { loadInventory } from './load-inventory.js';
import { checkReportPath } from './write-report.js';

/** All that is known before anything is written: the file, its recipe, its inventory, what would vanish. */
export type ImportPlan = Chosen & {
  readonly found: FoundPartner;
  readonly facts: InventoryFile;
  /** Whether the CMS has the inventory already. */
  readonly exists: boolean;
  readonly preparation: Preparation;
  readonly keys: readonly string[];
  /** Rows that go on under a new key, and those that may. */
  readonly renaming: Renaming;
  /** Keys of the entries that a full file no longer names. */
  readonly vanished: readonly string[];
  /** Whether the file is the whole inventory: what it does not name has gone. */
  readonly isWhole: boolean;
  readonly file: string;
  readonly fileHash: string;
};

function hashOf(bytes: Bytes): string {
  const hash = createHash('sha256');
  for (const piece of bytePieces(bytes)) hash.update(piece);
  return hash.digest('hex');
}

const withoutMinimum = (recipe: Recipe): Recipe => ({ ...recipe, minimum: { rows: 0, entries: 0 } });

/** Reads the file and checks everything that can be checked. Throws `RefusedFile` or `CmsRefusal`; writes nothing. */
export async function planImport(options: ImportOptions, cms: Cms): Promise<ImportPlan> {
  if (options.report !== undefined) checkReportPath(options.report);
  const [context, bundled] = await Promise.all([cms.readContext(), listBundledPartners()]);
  const member = findPartner(options.partner, context, bundled);
  const { recipe, inventory, source } = await loadInventory(options, member.bundled);
  if (recipe.target !== 'project')
    throw new RefusedFile(`L’inventaire « ${recipe.inventory} » décrit des ${recipe.target === 'partner' ? 'partenaires' : 'structures'}, pas des projets : ce CMS ne les reçoit pas encore par l’import.`);
  const { facts, exists } = findInventory(recipe.inventory, member, context);
  const isWhole = (options.coverage ?? facts.coverage) === 'full';
  // A person who says that these are additions does not expect the whole list.
  const preparation = await prepareEntries(inventory, options.coverage === 'additions' ? withoutMinimum(recipe) : recipe, context, locate);
  const keys = [...preparation.census.keys.keys()];
  const missing = exists && isWhole ? await cms.findMissing(facts.slug, keys) : { known: 0, missing: 0, entries: [] };
  const renaming = await findRenamed(cms, facts.slug, missing, preparation);
  const formerKeys = new Set([...renaming.renamed.values()].map(({ key }) => key));
  const gone = missing.entries.filter(({ key }) => !formerKeys.has(key));
  checkVanished({ known: missing.known, missing: gone.length, entries: gone }, options.yes, formerKeys.size);
  return {
    recipe, inventory, found: member, facts, exists, preparation, keys, renaming, vanished: gone.map(({ key }) => key), isWhole, file: source.name, fileHash: hashOf(source.bytes),
  };
}

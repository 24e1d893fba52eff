import { createHash } from 'node:crypto';
import type { InventoryFile } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { prepareEntries, type Preparation } from '../plan/prepare-entries.js';
import type { Cms } from '../push/cms-client.js';
import { bytePieces, type Bytes } from '../read/bytes.js';
import { RefusedFile } from '../read/refused-file.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import type { Chosen } from '../recipes/choose-recipe.js';
import { checkVanished } from './check-vanished.js';
import { findInventory, findPartner, type FoundPartner } from './find-partner.js';
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
  readonly missing: number;
  readonly file: string;
  readonly fileHash: string;
};

function hashOf(bytes: Bytes): string {
  const hash = createHash('sha256');
  for (const piece of bytePieces(bytes)) hash.update(piece);
  return hash.digest('hex');
}

/** Reads the file and checks everything that can be checked. Throws `RefusedFile` or `CmsRefusal`; writes nothing. */
export async function planImport(options: ImportOptions, cms: Cms): Promise<ImportPlan> {
  if (options.report !== undefined) checkReportPath(options.report);
  const [context, bundled] = await Promise.all([cms.readContext(), listBundledPartners()]);
  const found = findPartner(options.partner, context, bundled);
  const { recipe, inventory, source } = await loadInventory(options, found.bundled);
  if (recipe.target !== 'project')
    throw new RefusedFile(`L’inventaire « ${recipe.inventory} » décrit des ${recipe.target === 'partner' ? 'partenaires' : 'structures'}, pas des projets : ce CMS ne les reçoit pas encore par l’import.`);
  const { facts, exists } = findInventory(recipe.inventory, found, context);
  const preparation = await prepareEntries(inventory, recipe, context, locate);
  const keys = [...preparation.census.keys.keys()];
  const vanished = exists && facts.coverage === 'full' ? await cms.findMissing(facts.slug, keys) : null;
  if (vanished !== null) checkVanished(vanished, options.yes);
  return { recipe, inventory, found, facts, exists, preparation, keys, missing: vanished?.missing ?? 0, file: source.name, fileHash: hashOf(source.bytes) };
}

import type { Coverage, DecidedValue, InventoryFile, Recipe } from '@carrefour/config';
import type { Delivery } from '../connect/deliver/delivery.js';

/** What a person asks on the command line. */
export type ImportOptions = {
  readonly source: string;
  readonly partner: string;
  readonly inventory?: string;
  readonly recipe?: string;
  readonly dryRun: boolean;
  readonly report?: string;
  readonly yes: boolean;
  /** The inventory is read at this address from now on. */
  readonly keepAddress?: boolean;
  /** Another reading of this file than the inventory's own. */
  readonly coverage?: Coverage;
  /** Where the person stands: relative paths start there. */
  readonly folder: string;
  /** The data folder of the running stack. */
  readonly dataDir: string;
  /** What was brought already, by which recipe, and how many items the time before had: a scheduled reading, or a file sent from the site. `keepsRecipe`: it becomes the inventory's own. */
  readonly harvested?: { readonly delivery: Delivery; readonly recipe: Recipe; readonly previousItems: number | null; readonly keepsRecipe?: boolean };
  /** What is known of an inventory that does not exist yet. */
  readonly facts?: Pick<InventoryFile, 'name' | 'licence' | 'coverage'>;
  /** Values decided with this file, beside those the CMS keeps. */
  readonly decided?: readonly DecidedValue[];
  /** Who imports, as the history tells it. */
  readonly actorName?: string;
};

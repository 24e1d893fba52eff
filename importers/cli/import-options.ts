import type { Coverage } from '@carrefour/config';

/** What a person asks on the command line. */
export type ImportOptions = {
  readonly source: string;
  readonly partner: string;
  readonly inventory?: string;
  readonly recipe?: string;
  readonly dryRun: boolean;
  readonly report?: string;
  readonly yes: boolean;
  /** Another reading of this file than the inventory's own. */
  readonly coverage?: Coverage;
  /** Where the person stands: relative paths start there. */
  readonly folder: string;
  /** The data folder of the running stack. */
  readonly dataDir: string;
};

import type { Account } from '../first-start/accounts.js';
import type { Finished } from '../processes/run-for-output.js';
import type { SecretName, Secrets } from '../settings/secrets.js';
import type { TestDatabase } from './test-databases.js';

export interface TestStackOptions {
  database: TestDatabase;
  web?: boolean;
  /** Same as `web` unless said. */
  typesense?: boolean;
  demo?: boolean;
  inventories?: boolean;
  /** A local mailbox, as `npm start` has: mails are sent, and read there. Else they wait. */
  mailbox?: boolean;
  env?: Record<string, string>;
}

export interface CmsRequest {
  token?: SecretName;
  method?: string;
  body?: unknown;
}

/** Real programs in a temporary folder, as docs/testing.md describes. */
export interface TestStack {
  database: TestDatabase;
  databaseUrl: string | undefined;
  dataDir: string;
  logs: string;
  env: Record<string, string>;
  secrets: Secrets;
  webUrl: string;
  cmsUrl: string;
  typesenseUrl: string;
  callCms: (path: string, request?: CmsRequest) => Promise<{ status: number; body: unknown }>;
  accounts: () => Account[];
  importer: (...args: string[]) => Promise<Finished>;
  killTypesense: (signal?: NodeJS.Signals) => Promise<void>;
  restartTypesense: () => Promise<void>;
  killWeb: (signal?: NodeJS.Signals) => Promise<void>;
  restartWeb: (env?: Record<string, string>) => Promise<void>;
  killCms: (signal?: NodeJS.Signals) => Promise<void>;
  restartCms: (env?: Record<string, string>) => Promise<void>;
  /** Processes running now, to read what they weigh. */
  pids: () => { web: number | undefined; cms: number | undefined; typesense: number | undefined };
  indexCaughtUp: (timeoutMs?: number) => Promise<void>;
  stop: () => Promise<void>;
}

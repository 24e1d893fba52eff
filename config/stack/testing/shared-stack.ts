import { join } from 'node:path';
import { readAccounts, type Account } from '../first-start/accounts.js';
import { requireRunningStack } from '../settings/running-stack.js';
import { readOrMakeSecrets, type Secrets } from '../settings/secrets.js';
import { e2eStack } from './e2e-stack.js';

/** The stack that end-to-end files run one after another share. */
export interface SharedStack {
  dataDir: string;
  logs: string;
  webUrl: string;
  cmsUrl: string;
  typesenseUrl: string | undefined;
  /** Where mails are read. */
  mailboxUrl: string;
  secrets: Secrets;
  accounts: Account[];
}

/** Addresses, secrets and accounts of the stack that jest-e2e-setup.ts started for this worker, or of the one E2E_DATA names. */
export function sharedStack(): SharedStack {
  const dataDir = process.env['E2E_DATA'] ?? process.env[e2eStack(process.env['JEST_WORKER_ID'] ?? '1')];
  if (dataDir === undefined) throw new Error('No shared stack: run end-to-end tests with « npm test -- e2e »');
  const running = requireRunningStack(dataDir);
  return {
    dataDir,
    logs: join(dataDir, 'logs'),
    webUrl: running.webUrl,
    cmsUrl: running.cmsUrl,
    typesenseUrl: running.typesenseUrl ?? undefined,
    mailboxUrl: running.mailboxUrl ?? '',
    secrets: readOrMakeSecrets(dataDir, {}),
    accounts: readAccounts(dataDir),
  };
}

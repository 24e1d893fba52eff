import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readAccounts, writeAccounts } from '../first-start/accounts.js';
import { completeFirstStart } from '../first-start/first-start.js';
import { adoptSteps } from '../first-start/steps-done.js';
import { waitUntil } from '../processes/wait-until.js';
import { makeDataFolders } from '../services/data-folders.js';
import { startCms } from '../services/start-cms.js';
import { childEnvironment } from '../settings/child-environment.js';
import { readOrMakeSecrets } from '../settings/secrets.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { createDatabase } from './postgres-databases.js';
import type { TestStackOptions } from './test-stack.js';
import { testStackSettings } from './test-stack-settings.js';

const PATIENCE_MS = 180_000;
const templateSchema = z.object({ dataDir: z.string(), databaseUrl: z.string().optional(), webUrl: z.string(), cmsUrl: z.string() });

/** A stack as its first start left it, at rest: a new one is a copy of it. */
export type StackTemplate = z.infer<typeof templateSchema>;

/**
 * The first start of a stack makes a hundred and fifty tables and fills them; done once a run for each kind of stack, and copied by
 * the others. Undefined outside `npm test -- integration` (TEST_TEMPLATES), and for a kind too rare to be worth it.
 */
export async function stackTemplate(options: TestStackOptions): Promise<StackTemplate | undefined> {
  const root = process.env['TEST_TEMPLATES'];
  const { demo = false, inventories = false } = options;
  if (root === undefined || demo !== inventories) return undefined;
  const folder = join(root, `${options.database}-${demo ? 'demonstration' : 'bare'}`);
  const [ready, failed] = [join(folder, 'template.json'), join(folder, 'failed')];
  if (takes(folder)) {
    try {
      writeFileSync(ready, JSON.stringify(await makeTemplate(options, folder)));
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  await waitUntil(async () => Promise.resolve(existsSync(ready) || existsSync(failed)), { timeoutMs: PATIENCE_MS });
  return existsSync(ready) ? templateSchema.parse(JSON.parse(readFileSync(ready, 'utf8'))) : undefined;
}

/** The test that asks first makes the template; the others wait for it. */
function takes(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function makeTemplate(options: TestStackOptions, folder: string): Promise<StackTemplate> {
  const server = process.env['TEST_POSTGRES_URL'];
  const databaseUrl = options.database === 'postgres' && server !== undefined ? await createDatabase(server) : undefined;
  const settings = await testStackSettings({ ...options, env: {} }, databaseUrl, join(folder, 'data'));
  makeDataFolders(settings.dataDir);
  const secrets = readOrMakeSecrets(settings.dataDir, {});
  const env = childEnvironment(settings, secrets, { typesenseUrl: undefined, smtpUrl: undefined }, process.env);
  const cms = await startCms({ settings, env });
  try {
    await completeFirstStart({ settings, env, secrets, inventories: options.inventories ?? false, search: false });
  } finally {
    await cms.stop();
  }
  return { dataDir: settings.dataDir, webUrl: settings.webUrl, cmsUrl: settings.cmsUrl, ...(databaseUrl !== undefined && { databaseUrl }) };
}

/** Fills the data folder of a new stack with what the template holds, under the addresses of the new one. */
export function copyTemplate(template: StackTemplate, { dataDir, databaseUrl, webUrl, cmsUrl }: StackSettings): void {
  cpSync(template.dataDir, dataDir, { recursive: true, filter: (path) => basename(path) !== 'logs' });
  adoptSteps(dataDir, databaseUrl);
  const accounts = readAccounts(dataDir);
  if (accounts.length === 0) return;
  writeAccounts(dataDir, accounts.map((account) => ({ ...account, url: account.url.replace(template.webUrl, webUrl).replace(template.cmsUrl, cmsUrl) })));
}

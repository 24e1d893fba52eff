import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAccounts } from '../first-start/accounts.js';
import { completeFirstStart } from '../first-start/first-start.js';
import { waitForIndex } from '../first-start/wait-for-index.js';
import { runForOutput } from '../processes/run-for-output.js';
import { repositoryRoot } from '../repository-root.js';
import { makeDataFolders } from '../services/data-folders.js';
import { planMail } from '../services/plan-mail.js';
import { startCms } from '../services/start-cms.js';
import { startTypesense } from '../services/start-typesense.js';
import { startWeb } from '../services/start-web.js';
import { childEnvironment } from '../settings/child-environment.js';
import { writeRunningStack } from '../settings/running-stack.js';
import { readOrMakeSecrets } from '../settings/secrets.js';
import { callCms } from './call-cms.js';
import { requireTypesense } from './require-typesense.js';
import { restartable } from './restartable.js';
import { copyTemplate, stackTemplate } from './stack-template.js';
import { ownDatabase } from './test-database.js';
import type { TestStack, TestStackOptions } from './test-stack.js';
import { testStackSettings } from './test-stack-settings.js';

export type { TestStack, TestStackOptions } from './test-stack.js';

/** Starts real programs on free ports in a temporary folder (docs/testing.md). Stop it in `afterAll`. */
export async function startTestStack(options: TestStackOptions): Promise<TestStack> {
  const template = await stackTemplate(options);
  const database = await ownDatabase(options.database, template?.databaseUrl);
  const settings = await testStackSettings(options, database.url);
  if (template !== undefined) copyTemplate(template, settings);
  makeDataFolders(settings.dataDir);
  const secrets = readOrMakeSecrets(settings.dataDir, {});
  const withSearch = options.typesense ?? options.web ?? false;
  const typesenseUrl = `http://127.0.0.1:${settings.typesensePort}`;
  const mail = options.mailbox === true ? await planMail(settings) : undefined;
  const reachable = { typesenseUrl: withSearch ? typesenseUrl : undefined, smtpUrl: mail?.url ?? settings.smtpUrl };
  const env = { ...childEnvironment(settings, secrets, reachable, process.env), ...options.env };

  const typesense = restartable(async (more) => startTypesense(await requireTypesense(), { settings, env: { ...env, ...more } }));
  const cms = restartable((more) => startCms({ settings, env: { ...env, ...more } }));
  const web = restartable((more) => startWeb({ settings, env: { ...env, ...more } }));
  const mailbox = await mail?.start?.();
  const stop = async () => {
    await Promise.all([web, cms, typesense, ...(mailbox === undefined ? [] : [mailbox])].map((service) => service.stop()));
    await database.drop();
    if (process.env['KEEP_TEST_DATA'] === undefined) rmSync(settings.dataDir, { recursive: true, force: true });
  };
  const indexCaughtUp = async (timeoutMs = 30_000) => {
    const caughtUp = await waitForIndex({ url: settings.cmsAddress, token: secrets.CMS_SYNC_TOKEN }, timeoutMs);
    if (!caughtUp) throw new Error(`the index has not caught up within ${timeoutMs} ms; logs: ${settings.dataDir}/logs`);
  };
  try {
    await Promise.all([withSearch ? typesense.start() : undefined, cms.start()]);
    if (options.web === true) await web.start();
    writeRunningStack(settings.dataDir, {
      webUrl: settings.webUrl,
      cmsUrl: settings.cmsUrl,
      typesenseUrl: reachable.typesenseUrl ?? null,
      mailboxUrl: mail?.readAt ?? null,
      pid: process.pid,
      startedAt: new Date().toISOString(),
    });
    const inventories = options.inventories ?? false;
    const search = withSearch && options.web === true;
    await completeFirstStart({ settings, env, secrets, inventories, search });
    if (template !== undefined && inventories && search) await indexCaughtUp(120_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    database: options.database,
    databaseUrl: database.url,
    dataDir: settings.dataDir,
    logs: join(settings.dataDir, 'logs'),
    env,
    secrets,
    webUrl: settings.webUrl,
    cmsUrl: settings.cmsUrl,
    typesenseUrl,
    callCms: (path, request) => callCms(settings.cmsUrl, secrets, path, request),
    accounts: () => readAccounts(settings.dataDir),
    importer: (...args) =>
      runForOutput(process.execPath, [join(repositoryRoot, 'importers', 'dist', 'cli.js'), ...args], { cwd: repositoryRoot, env }),
    killTypesense: typesense.kill,
    restartTypesense: () => typesense.start(),
    killWeb: web.kill,
    restartWeb: web.start,
    killCms: cms.kill,
    restartCms: cms.start,
    pids: () => ({ web: web.pid(), cms: cms.pid(), typesense: typesense.pid() }),
    indexCaughtUp,
    stop,
  };
}

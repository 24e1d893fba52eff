import { join } from 'node:path';
import { buildChanged } from './build/build-changed.js';
import { completeFirstStart } from './first-start/first-start.js';
import { sayReady } from './say-ready.js';
import { sayStep } from './say.js';
import { checkMachine } from './services/check-machine.js';
import { makeDataFolders } from './services/data-folders.js';
import { startIfPossible } from './services/optional-service.js';
import { planMail } from './services/plan-mail.js';
import { planSearch, withoutSearch } from './services/plan-search.js';
import { startCms } from './services/start-cms.js';
import { startWeb } from './services/start-web.js';
import { supervision } from './services/supervision.js';
import { watchJobs } from './services/watch-jobs.js';
import { watchLinks } from './services/watch-links.js';
import { watchSources } from './services/watch-sources.js';
import { childEnvironment } from './settings/child-environment.js';
import { writeRunningStack } from './settings/running-stack.js';
import { readOrMakeSecrets } from './settings/secrets.js';
import type { StackSettings } from './settings/stack-settings.js';

/** Everything `npm start` does, in order. Never resolves; rejects when a step fails or a service keeps dying. */
export async function bringUp(settings: StackSettings, state: { announced: boolean }): Promise<never> {
  makeDataFolders(settings.dataDir);
  await checkMachine(settings);
  const secrets = readOrMakeSecrets(settings.dataDir, process.env);
  const building = buildChanged(join(settings.dataDir, 'logs'));
  const [search, mail] = await Promise.all([planSearch(settings, secrets), planMail(settings), building]);

  const { watch, firstFailure } = supervision();
  const envWith = (typesenseUrl: string | undefined) =>
    childEnvironment(settings, secrets, { typesenseUrl, smtpUrl: mail.url }, process.env);
  const forCms = { settings, env: envWith(search.url) };
  const [engine, mailbox, cms] = await Promise.all([
    startIfPossible(search, `Typesense n’a pas démarré. ${withoutSearch}`),
    startIfPossible(mail, 'La boîte aux lettres locale n’a pas démarré : les courriels attendront dans la gestion de contenu.'),
    sayStep('Démarrage de la gestion de contenu', () => startCms(forCms)),
  ]);
  watch(cms, () => startCms(forCms));
  if (engine !== undefined && search.start !== undefined) watch(engine, search.start);
  const searchUrl = search.start === undefined || engine !== undefined ? search.url : undefined;
  const forWeb = { settings, env: envWith(searchUrl) };
  watch(await sayStep('Démarrage du site', () => startWeb(forWeb)), () => startWeb(forWeb));

  const mailboxUrl = mailbox === undefined ? undefined : mail.readAt;
  writeRunningStack(settings.dataDir, {
    webUrl: settings.webUrl,
    cmsUrl: settings.cmsUrl,
    typesenseUrl: searchUrl ?? null,
    mailboxUrl: mailboxUrl ?? null,
    pid: process.pid,
    startedAt: new Date().toISOString(),
  });
  state.announced = true;
  const hasSearch = searchUrl !== undefined;
  await Promise.race([completeFirstStart({ ...forWeb, secrets, inventories: true, search: hasSearch }), firstFailure()]);
  sayReady(settings, { mailboxUrl, search: hasSearch });
  void watchSources(forWeb);
  void watchJobs(forWeb);
  void watchLinks(forWeb);
  return await firstFailure();
}

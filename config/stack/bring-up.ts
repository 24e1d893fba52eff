import { join } from 'node:path';
import { buildChanged } from './build/build-changed.js';
import { completeFirstStart } from './first-start/first-start.js';
import type { ChildService } from './processes/child-service.js';
import { supervise } from './processes/supervise.js';
import { sayReady } from './say-ready.js';
import { sayStep } from './say.js';
import { checkMachine } from './services/check-machine.js';
import { makeDataFolders } from './services/data-folders.js';
import { prepareMail } from './services/prepare-mail.js';
import { prepareSearch } from './services/prepare-search.js';
import { startCms } from './services/start-cms.js';
import { startWeb } from './services/start-web.js';
import { childEnvironment } from './settings/child-environment.js';
import { writeRunningStack } from './settings/running-stack.js';
import { readOrMakeSecrets } from './settings/secrets.js';
import type { StackSettings } from './settings/stack-settings.js';

/** Everything `npm start` does, in order. Never resolves; rejects when a step fails or a service keeps dying. */
export async function bringUp(settings: StackSettings, state: { announced: boolean }): Promise<never> {
  makeDataFolders(settings.dataDir);
  await checkMachine(settings);
  const secrets = readOrMakeSecrets(settings.dataDir, process.env);
  await buildChanged(join(settings.dataDir, 'logs'));

  const watched: Promise<never>[] = [];
  const watch = (service: ChildService, restart: () => Promise<ChildService>) => {
    const supervised = supervise(service, restart);
    // Its failure ends the stack through the race below; until then it must not count as unhandled.
    supervised.catch(() => undefined);
    watched.push(supervised);
  };

  const search = await prepareSearch(settings, secrets);
  if (search.service !== undefined) watch(search.service, search.restart);
  const mail = await prepareMail(settings);
  const reachable = { typesenseUrl: search.url, smtpUrl: mail.smtpUrl };
  const env = childEnvironment(settings, secrets, reachable, process.env);
  const context = { settings, env };
  const cms = await sayStep('Démarrage de la gestion de contenu', () => startCms(context));
  watch(cms, () => startCms(context));
  const web = await sayStep('Démarrage du site', () => startWeb(context));
  watch(web, () => startWeb(context));

  writeRunningStack(settings.dataDir, {
    webUrl: settings.webUrl,
    cmsUrl: settings.cmsUrl,
    typesenseUrl: search.url ?? null,
    pid: process.pid,
    startedAt: new Date().toISOString(),
  });
  state.announced = true;
  const firstStart = completeFirstStart({ ...context, secrets, inventories: true, search: search.url !== undefined });
  await Promise.race([firstStart, ...watched]);
  sayReady(settings, { mailboxUrl: mail.webUrl, search: search.url !== undefined });
  return await Promise.race(watched);
}

import { join } from 'node:path';
import { startService, type ChildService } from '../processes/child-service.js';
import { sayDeath } from '../processes/supervise.js';
import { Refusal } from '../refusal.js';
import { repositoryRoot } from '../repository-root.js';
import { say, sayStep } from '../say.js';
import { checkMachine } from '../services/check-machine.js';
import { makeDataFolders } from '../services/data-folders.js';
import { startIfPossible } from '../services/optional-service.js';
import { planMail } from '../services/plan-mail.js';
import { planSearch, withoutSearch } from '../services/plan-search.js';
import { logFileOf } from '../services/service-context.js';
import { waitUntilItAnswers } from '../services/wait-until-it-answers.js';
import { childEnvironment } from '../settings/child-environment.js';
import { writeRunningStack } from '../settings/running-stack.js';
import { readOrMakeSecrets } from '../settings/secrets.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { developmentPrograms, type DevelopmentProgram } from './development-programs.js';

/** Starts every program in its reloading form. Rejects when one of them ends. */
export async function startDevelopment(settings: StackSettings): Promise<never> {
  makeDataFolders(settings.dataDir);
  await checkMachine(settings);
  const secrets = readOrMakeSecrets(settings.dataDir, process.env);
  const search = await planSearch(settings, secrets);
  const mail = await planMail(settings);
  await startIfPossible(search, `Typesense n’a pas démarré. ${withoutSearch}`);
  await startIfPossible(mail, 'La boîte aux lettres locale n’a pas démarré.');
  const reachable = { typesenseUrl: search.url, smtpUrl: mail.url };
  const env = { ...childEnvironment(settings, secrets, reachable, process.env), NODE_ENV: 'development' };

  const services: ChildService[] = [];
  for (const program of developmentPrograms(settings)) services.push(await startProgram(program, settings, env));
  writeRunningStack(settings.dataDir, {
    webUrl: settings.webUrl,
    cmsUrl: settings.cmsUrl,
    typesenseUrl: search.url ?? null,
    pid: process.pid,
    startedAt: new Date().toISOString(),
  });
  say.note(`administration  ${settings.cmsUrl}/admin`);
  if (mail.readAt !== undefined) say.note(`courriels       ${mail.readAt}`);
  say.note(`journaux        ${join(settings.dataDir, 'logs')}`);
  console.log(`ready: ${settings.webUrl}`);
  return await Promise.race(services.map(refuseItsEnd));
}

async function startProgram(
  { label, name, folder, args, url }: DevelopmentProgram,
  settings: StackSettings,
  env: Record<string, string>,
): Promise<ChildService> {
  const start = () =>
    startService({
      name: label,
      program: process.execPath,
      args,
      cwd: join(repositoryRoot, folder),
      env,
      logFile: logFileOf(settings, `dev-${name}`),
    });
  if (url === undefined) return await start();
  return await sayStep(`Démarrage : ${label}`, async () => waitUntilItAnswers(await start(), url, 180_000));
}

async function refuseItsEnd(service: ChildService): Promise<never> {
  throw new Refusal(sayDeath(service, await service.exited));
}

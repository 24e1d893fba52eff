import { hostname } from 'node:os';
import { readEnv, webEnvSchema } from '@carrefour/config';
import { typesenseApi } from '../typesense/typesense-api.js';
import { ensureSearchKey } from '../typesense/search-keys.js';
import { typesenseSettings } from '../typesense/typesense-settings.js';
import { toRebuilt, toReconciled } from './carry-out-orders.js';
import { startConsumer } from './consumer.js';
import { rebuild } from './rebuild.js';
import { reconcile } from './reconcile.js';
import { syncApi } from './sync-api.js';

const USAGE = 'Usage : node web/dist/search-index/cli.js rebuild | reconcile | consume';
const say = (message: string) => process.stdout.write(`${message}\n`);

/** Answers the exit code: 0 done, 1 done with refused records, 2 nothing done. */
async function main(command: string | undefined): Promise<number> {
  const env = readEnv(webEnvSchema.pick({ CMS_URL: true, CMS_SYNC_TOKEN: true, TYPESENSE_URL: true, TYPESENSE_URLS: true, TYPESENSE_API_KEY: true }));
  const settings = typesenseSettings(env);
  if (settings === null) throw new Error('Aucun moteur de recherche : TYPESENSE_URL et TYPESENSE_API_KEY ne sont pas définies.');
  const engine = typesenseApi(settings);
  const dependencies = { engine, cms: syncApi(env.CMS_URL, env.CMS_SYNC_TOKEN, `${hostname()}-${process.pid}`) };

  if (command === 'rebuild') {
    await ensureSearchKey(engine, settings.apiKey);
    const outcome = await rebuild(dependencies, (documents) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${documents} projets indexés`);
    });
    if (outcome === null) throw new Error('Une reconstruction est déjà en cours : attendez sa fin.');
    await dependencies.cms.settleOrder(toRebuilt(outcome));
    say(`\nIndex reconstruit : ${outcome.documents} projets, ${outcome.refusals.length} refusés.`);
    for (const { id, error } of outcome.refusals) say(`  ${id} : ${error}`);
    return outcome.refusals.length > 0 ? 1 : 0;
  }
  if (command === 'reconcile') {
    const outcome = await reconcile(dependencies);
    await dependencies.cms.settleOrder(toReconciled(outcome));
    const { projects, missing, stale, extra } = outcome;
    say(`${projects} projets comparés : ${missing} absents de l’index, ${stale} dépassés, ${extra} de trop ; les écarts seront repris aussitôt.`);
    return 0;
  }
  if (command === 'consume') {
    const consumer = startConsumer(dependencies, settings.apiKey, say);
    await new Promise<void>((resolve) => process.once('SIGTERM', resolve).once('SIGINT', resolve));
    await consumer.stop();
    return 0;
  }
  throw new Error(USAGE);
}

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

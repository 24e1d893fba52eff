import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import type { ServerBuild } from '@remix-run/node';
import { readEnv, webEnvSchema } from '@carrefour/config';
import { startConsumer } from '../search-index/consumer.js';
import { syncApi } from '../search-index/sync-api.js';
import { typesenseApi } from '../typesense/typesense-api.js';
import { typesenseSettings } from '../typesense/typesense-settings.js';
import { site } from './site.js';

const webFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (message: string) => process.stdout.write(`${message}\n`);

async function main(): Promise<void> {
  const env = readEnv(webEnvSchema);
  const typesense = typesenseSettings(env);
  const engine = typesense === null ? null : typesenseApi(typesense);
  const cms = syncApi(env.CMS_URL, env.CMS_SYNC_TOKEN, `${hostname()}-${process.pid}`);
  // Another process may do it: `node web/dist/search-index/cli.js consume`.
  const isConsumer = process.env['SEARCH_INDEX'] !== '0';
  const consumer = isConsumer && engine !== null && typesense !== null ? startConsumer({ cms, engine }, typesense.apiKey, say) : null;

  const isDevelopment = process.env['NODE_ENV'] === 'development';
  const sources = isDevelopment ? await (await import('./development.js')).development() : null;
  const pages = site({
    env,
    typesense,
    build: sources?.build ?? ((await import(pathToFileURL(join(webFolder, 'build', 'server', 'index.js')).href)) as ServerBuild),
    clientFolder: join(webFolder, 'build', 'client'),
    health: { engine, cms, consumer: () => consumer?.state() ?? null, version: await readVersion() },
    onHook: () => consumer?.ring(),
  });
  const app = sources?.around(pages) ?? pages;
  const server = app.listen(env.WEB_PORT, process.env['HOST'] ?? '0.0.0.0', () => say(`Site à l’écoute sur ${env.WEB_URL}`));

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    // What is being answered gets a few seconds; what merely keeps a connection open does not keep us.
    setTimeout(() => process.exit(0), 5_000).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.all([closed, consumer?.stop()]);
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop()).once('SIGINT', () => void stop());
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(webFolder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

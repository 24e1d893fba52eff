import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { runForOutput } from '../processes/run-for-output.js';
import { repositoryRoot } from '../repository-root.js';

/** Two lists of a partner on a server of ours, planned for a day at random: the first answers, the second has an error. */
export interface ScheduledSources {
  titles: readonly string[];
  close: () => Promise<void>;
}

const titles = [
  'Une laverie qui fait salon',
  'Un verger que tout le quartier taille',
  'Un atelier où rien ne se jette',
];
const list = `id;titre;ville\n${titles.map((title, index) => `${index + 1};${title};Lyon`).join('\n')}\n`;

/** Plans both on the running stack of this environment, with the partner's agreement, through the command that people use. */
export async function scheduleSources(env: Record<string, string>): Promise<ScheduledSources> {
  const server = createServer((request, response) => {
    if (request.url === '/liste.csv') response.setHeader('content-type', 'text/csv').end(list);
    else response.writeHead(request.url === '/robots.txt' ? 404 : 500).end('en panne');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const inventory of ['liste', 'malade']) {
    const recipe = join(mkdtempSync(join(tmpdir(), 'carrefour-recipe-')), `${inventory}.recipe.json`);
    const source = { connector: 'url', address: `${origin}/${inventory}.csv` };
    const read = {
      key: { from: 'id' },
      fields: { title: { from: 'titre' } },
      places: [{ commune: { from: 'ville' } }],
    };
    writeFileSync(recipe, JSON.stringify({ version: 1, partner: 'ping', inventory, source, ...read }));
    await run(env, 'crawl', 'schedule', recipe, '--every', 'daily');
    await run(env, 'crawl', 'consent', recipe, '--by', 'Direction');
  }
  return { titles, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function run(env: Record<string, string>, command: string, ...args: string[]): Promise<void> {
  const bootstrap = join('config', 'stack', 'bootstrap.mjs');
  const { exitCode, stdout, stderr } = await runForOutput(process.execPath, [bootstrap, command, ...args], {
    cwd: repositoryRoot,
    env: { ...env, PATH: process.env['PATH'] ?? '' },
  });
  if (exitCode !== 0) throw new Error(`${command} ${args[0]}: ${stdout}${stderr}`);
}

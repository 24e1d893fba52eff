import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BoardSource } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'address-'));
const recipe = join(folder, 'r.recipe.json');
const csv = 'Réf;Nom;Ville\nr1;Le Fournil partagé;Lyon\nr2;La Recyclerie du port;Brest\n';
const server = createServer((_request, response) => response.setHeader('content-type', 'text/csv').end(csv));

describe('an inventory that a person imports from an address', () => {
  let stack: TestStack;
  let [here, there] = ['', ''];
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    [here, there] = [`http://127.0.0.1:${port}/2025.csv`, `http://localhost:${port}/2026.csv`];
    writeFileSync(recipe, JSON.stringify({ version: 1, partner: 'ping', inventory: 'en-ligne', key: { from: 'Réf' }, fields: { title: { from: 'Nom' } }, places: [{ commune: { from: 'Ville' } }] }));
    stack = await startTestStack({ database: 'sqlite', demo: false });
  }, 180_000);
  afterAll(async () => {
    server.close();
    await stack.stop();
  });

  const run = async (address: string, ...more: string[]) => {
    const { exitCode, stdout, stderr } = await stack.importer('import', address, '--partner', 'ping', '--recipe', recipe, ...more);
    return { exitCode, said: stdout + stderr };
  };
  const inventory = async () => {
    const { body } = await stack.callCms('/api/sources', { token: 'CMS_IMPORT_TOKEN' });
    const found = (body as { sources: BoardSource[] }).sources.find((source) => source.inventory === 'en-ligne');
    return found === undefined ? null : { connector: found.connector, address: found.address };
  };

  test('is read there from its first import on, and says so', async () => {
    expect(await run(here)).toMatchObject({ exitCode: 0, said: expect.stringContaining(`Adresse notée pour cet inventaire : ${here}`) });
    expect(await inventory()).toEqual({ connector: 'url', address: here });
    expect((await run(here)).said).not.toContain('dresse');
  }, 120_000);

  test('keeps its address when another is given once, with the way to change it told', async () => {
    expect((await run(there)).said).toContain(`L’adresse de cet inventaire reste ${here}`);
    expect(await inventory()).toEqual({ connector: 'url', address: here });
    expect((await run(there, '--keep-address', '--dry-run')).said).toContain(`Serait désormais lu à cette adresse : ${there} (avant : ${here})`);
    expect(await inventory()).toEqual({ connector: 'url', address: here });
  }, 120_000);

  test('moves with --keep-address; the agreement to read the former site is not one to read the new', async () => {
    await stack.callCms('/api/sources/consent', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { inventory: 'en-ligne', by: 'Directrice', at: '2026-01-01', scope: null } });
    expect((await run(there, '--keep-address')).said).toContain(`Désormais lu à cette adresse : ${there} (avant : ${here})`);
    expect(await inventory()).toEqual({ connector: 'url', address: there });
    const { body } = await stack.callCms('/api/import/context', { token: 'CMS_IMPORT_TOKEN' });
    expect((body as { inventories: { slug: string; consent?: unknown }[] }).inventories.find(({ slug }) => slug === 'en-ligne')?.consent ?? null).toBeNull();
  }, 120_000);

  test('--keep-address goes with an address, not with a file', async () => {
    const file = join(folder, 'f.csv');
    writeFileSync(file, csv);
    expect(await run(file, '--keep-address')).toMatchObject({ exitCode: 2, said: expect.stringContaining('--keep-address va avec une adresse') });
  }, 60_000);
});

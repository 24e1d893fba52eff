import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { distanceInMetres, type PublicProject } from '@carrefour/config';
import type { Counts, Report } from '../report/report.js';
import { hasSharedData, pathOf } from '../testing/shared-inventories.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const demo = ['importers/demo/fabrique/fabrique.csv', '--partner', 'la-fabrique-des-possibles'];

type Outcome = { exitCode: number; counts: Counts; said: string };

/** The inventory of a partner of the test, written here: good rows, and rows each wrong in its own way. */
function writeInventory(rows: string[]): string {
  const path = join(folder, 'liste.csv');
  writeFileSync(path, `ref;titre;ville;résumé\n${rows.join('\n')}\n`);
  return path;
}
const recipePath = join(folder, 'liste.recipe.json');
writeFileSync(recipePath, JSON.stringify({
  version: 1, partner: 'ping', inventory: 'liste', key: { from: 'ref' },
  fields: { title: { from: 'titre' }, summary: { from: 'résumé' } }, places: [{ commune: { from: 'ville' } }],
}));

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack({ database, demo: false });
  }, 180_000);
  afterAll(() => stack.stop());

  async function run(...args: string[]): Promise<Outcome> {
    const { exitCode, stdout, stderr } = await stack.importer('import', ...args);
    return { exitCode, counts: JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '{}') as Counts, said: stdout + stderr };
  }

  async function publishedProjects(): Promise<PublicProject[]> {
    const projects: PublicProject[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await stack.callCms(`/api/sync/records?type=project&after=${after}&limit=500`, { token: 'CMS_SYNC_TOKEN' });
      const page = body as { records: { record: PublicProject }[]; next: string | null };
      projects.push(...page.records.map(({ record }) => record));
      after = page.next;
    }
    return projects;
  }

  if (hasSharedData)
    test('both editions of the laureates make exactly 150 projects and 294 located places, and change nothing the second time', async () => {
      const files = [pathOf('ffe-v0'), pathOf('ffe-v3')] as const;
      const addressesOf = async () => (await publishedProjects()).map(({ id, slug }) => `${id} ${slug}`).sort();
      const addresses: string[][] = [];
      for (const file of files) {
        expect(await run(file, '--partner', 'la-france-s-engage')).toMatchObject({ exitCode: 0, counts: { rejected: 0, projects: 150, conflicts: 0 } });
        addresses.push(await addressesOf());
      }
      expect(addresses[1]).toEqual(addresses[0]);
      const projects = await publishedProjects();
      const located = projects.map(({ places }) => places.flatMap(({ position }) => position ?? []));
      expect([projects.length, located.flat().length]).toEqual([150, 294]);
      const tooClose = located.flatMap((positions) => positions.flatMap((a, index) => positions.slice(index + 1).filter((b) => distanceInMetres(a, b) < 100)));
      expect(tooClose).toEqual([]);
      for (const file of files) expect((await run(file, '--partner', 'la-france-s-engage')).counts).toMatchObject({ created: 0, updated: 0 });
      expect(await publishedProjects()).toEqual(projects);
    }, 180_000);

  test('a dry run gives the counts of the real run and writes nothing, the partner included', async () => {
    const before = await publishedProjects();
    const dry = await run(...demo, '--dry-run');
    expect(await publishedProjects()).toEqual(before);
    const { body } = await stack.callCms('/api/import/context', { token: 'CMS_IMPORT_TOKEN' });
    expect(JSON.stringify(body)).not.toContain('la-fabrique-des-possibles');
    const real = await run(...demo);
    expect({ ...real.counts, run: null }).toEqual({ ...dry.counts, run: null });
    const again = await run(...demo, '--dry-run');
    expect(again.counts).toMatchObject({ unchanged: real.counts.rows, created: 0, updated: 0 });
  }, 120_000);

  test('good rows enter, each wrong row is told with its line and what to do, and the sums are right', async () => {
    const file = writeInventory(['a;Atelier des Sources;Lyon;Réparer', 'b;;Paris;Sans titre', 'c;Trop;de;cellules;ici', 'a;Encore;Brest;Clé répétée', ...'defghijklm'.split('').map((key) => `${key};Projet ${key.repeat(4)};Nantes;NR`)]);
    const reportPath = join(folder, `${database}.json`);
    const { exitCode, counts } = await run(file, '--partner', 'ping', '--recipe', recipePath, '--report', reportPath);
    expect(exitCode).toBe(1);
    expect(counts).toMatchObject({ rows: 14, created: 11, rejected: 3 });
    const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
    expect(report.rows.map(({ line }) => line)).toEqual(Array.from({ length: 14 }, (_, index) => index + 2));
    expect(report.rows.filter(({ outcome }) => outcome === 'rejected').map(({ line, column }) => [line, column])).toEqual([[3, 'titre'], [4, null], [5, 'ref']]);
    expect(JSON.stringify(report.rows.filter(({ outcome }) => outcome === 'rejected'))).not.toMatch(/undefined|Error/);
  }, 60_000);

  test('a row that changed is updated alone, and one that vanished is gone', async () => {
    const rows = ['a;Atelier des Sources;Lyon;Réparer ensemble', ...'defghijkl'.split('').map((key) => `${key};Projet ${key.repeat(4)};Nantes;NR`)];
    const { exitCode, counts } = await run(writeInventory(rows), '--partner', 'ping', '--recipe', recipePath);
    expect({ exitCode, ...counts }).toMatchObject({ exitCode: 0, rows: 10, updated: 1, unchanged: 9, gone: 1 });
  }, 60_000);

  test('a cut file is refused before anything is written, and the other reading is offered: read as additions, nothing goes', async () => {
    const cut = writeInventory(['a;Atelier des Sources;Lyon;Réparer ensemble', 'z;Lauréat de l’année;Brest;Nouveau']);
    const { exitCode, said } = await run(cut, '--partner', 'ping', '--recipe', recipePath);
    expect(exitCode).toBe(2);
    expect(said).toContain('9 des 10 fiches');
    expect(said).toContain('--coverage additions');
    expect((await run(cut, '--partner', 'ping', '--recipe', recipePath, '--coverage', 'additions')).counts).toMatchObject({ created: 1, unchanged: 1, gone: 0 });
  }, 60_000);

  test('rows whose reference changed go on as they were: nothing is gone, nothing is created, the report says so, and a refused row has not gone', async () => {
    const renamed = ['R1;Atelier des Sources;Lyon;Réparer ensemble', 'z;;Brest;Sans titre', ...'defghijkl'.split('').map((key) => `R${key};Projet ${key.repeat(4)};Nantes;NR`)];
    const dry = await run(writeInventory(renamed), '--partner', 'ping', '--recipe', recipePath, '--dry-run');
    const { counts, said } = await run(writeInventory(renamed), '--partner', 'ping', '--recipe', recipePath);
    expect({ ...dry.counts, run: null }).toEqual({ ...counts, run: null });
    expect(counts).toMatchObject({ rows: 11, created: 0, updated: 10, rejected: 1, gone: 0 });
    expect(said).toContain('a → R1');
  }, 60_000);

  test('what a person wrote is settled by a CSV of conflicts, and an objection given on the command line takes the project away', async () => {
    const csv = join(folder, `${database}-conflicts.csv`);
    expect(await stack.importer('conflicts', '--out', csv)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(csv, 'utf8')).toContain('conflict,project,inventory,key,field,last,now,incoming,decision');
    expect(JSON.parse((await stack.importer('settle', csv)).stdout)).toEqual({ kept: 0, taken: 0, unknown: [] });
    const { stdout } = await stack.importer('object', 'atelier-des-sources', '--by', 'partner', '--note', 'Demande reçue par courrier');
    expect(JSON.parse(stdout)).toMatchObject({ withdrawn: [expect.any(String)] });
    expect((await publishedProjects()).some(({ title }) => title === 'Atelier des Sources')).toBe(false);
    const { counts, said } = await run(writeInventory(['R1;Atelier des Sources;Lyon;Réparer ensemble']), '--partner', 'ping', '--recipe', recipePath, '--coverage', 'additions');
    expect(counts).toMatchObject({ rejected: 1, created: 0, updated: 0 });
    expect(said).toContain('Lignes refusées après une opposition');
    expect((await stack.importer('object', 'fiche-que-personne-ne-connait')).exitCode).toBe(2);
  }, 60_000);

  test('an unknown partner is refused with the list of those known', async () => {
    const { exitCode, said } = await run(demo[0] ?? '', '--partner', 'personne');
    expect(exitCode).toBe(2);
    expect(said).toContain('la-france-s-engage');
  });

  test('every row can be listed with the project it feeds', async () => {
    const out = join(folder, `${database}-entries.csv`);
    expect(await stack.importer('duplicates', 'entries', '--out', out)).toMatchObject({ exitCode: 0 });
    const [header, ...lines] = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(header).toBe('inventory,row,key,title,projectId,projectSlug');
    expect(lines.find((line) => line.startsWith('liste,2,R1,'))).toMatch(/,atelier-des-sources$/);
  });
});

test('without a running stack the command says so in one sentence', async () => {
  const { runForOutput } = await import('@carrefour/config/stack/processes/run-for-output');
  const ended = await runForOutput(process.execPath, ['importers/dist/cli.js', 'import', 'x.csv', '--partner', 'ping'], { cwd: process.cwd(), env: { ...process.env, CARREFOUR_DATA: folder } });
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toContain('npm start');
});

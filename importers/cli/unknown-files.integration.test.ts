import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suggest } from '../suggest/suggest.js';
import { canonicalLines, publishedProjects, runImporter } from '../testing/import-session.js';
import { tableText, twin, writeUnknownFiles } from '../testing/unknown-files.js';
import { seededTaxonomy } from './seeded-taxonomy.js';

const folder = mkdtempSync(join(tmpdir(), 'unknown-'));
const files = writeUnknownFiles(folder);
type Name = keyof typeof files;
const names = Object.keys(files) as Name[];
const partnerOf: Record<Name, string> = { table: 'ping', workbook: 'apriles', map: 'alternatiba' };
const returned: Record<Name, string> = { table: 'csv', workbook: 'xlsx', map: 'json' };
const recipeOf = (name: Name) => join(folder, `${name}.recipe.json`);
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a file that nobody described, from its first reading to its last undo', () => {
  let stack: TestStack;
  let first: string[];
  const runs: string[] = [];

  const run = (...args: string[]) => runImporter(stack, ...args);
  const importFile = async (name: Name, path = files[name], ...more: string[]) => {
    const done = await run('import', path, '--partner', partnerOf[name], '--recipe', recipeOf(name), ...more);
    if (done.counts.run !== null) runs.push(done.counts.run);
    return done;
  };
  const canonical = () => canonicalLines(stack);
  const undo = (id: string) => stack.callCms(`/api/import/undo/${id}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: {} });
  const projects = () => publishedProjects(stack);
  const titled = async (title: string) => (await projects()).find((project) => project.title === title);

  beforeAll(async () => {
    stack = await startTestStack({ database: 'sqlite', demo: false });
    first = await canonical();
  }, 180_000);
  afterAll(() => stack.stop());

  test('its recipe is proposed, and imports as it is', async () => {
    expect((await run('suggest', files.table, '--partner', partnerOf.table, '--inventory', 'essai-table', '--out', recipeOf('table'))).exitCode).toBe(0);
    for (const name of ['workbook', 'map'] as const) {
      const { written } = await suggest(readFileSync(files[name]), basename(files[name]), { partner: partnerOf[name], inventory: `essai-${name}` }, seededTaxonomy());
      writeFileSync(recipeOf(name), JSON.stringify(written));
    }
    const created = { table: 7, workbook: 4, map: 3 };
    for (const name of names) expect(await importFile(name)).toMatchObject({ exitCode: 0, counts: { created: created[name], rejected: 0 } });
  }, 120_000);

  test('numbers, dates, shares and places are those its author reads', async () => {
    const shown = async (title: string) => {
      const project = await titled(title);
      return [project?.startYear, ...(project?.figures ?? []).map(({ value, label }) => spaced(`${value} ${label}`))];
    };
    expect(await shown('Le Verger des Tanneurs')).toEqual([2019, '12 500 € de budget annuel', '320 bénéficiaires']);
    expect(await shown('Atelier couture la Bobine')).toEqual([2018, '41 200,5 € de budget annuel', '92,5 % de satisfaction']);
    expect((await titled('Bus numérique de la Source'))?.places).toMatchObject([{ postcode: '07000', commune: { name: 'Privas' } }]);
    expect((await titled('Épicerie des Remparts'))?.places).toMatchObject([{ department: '2A', precision: 'address', country: 'FR' }]);
    expect((await titled('Radio de quartier l’Écluse'))?.places).toMatchObject([{ commune: { name: 'Belfort' } }]);
  });

  test('a project that two of them tell is one, credited to both; what only shares a carrier and a town is another', async () => {
    const all = await projects();
    expect(all).toHaveLength(13);
    const [merged, ...others] = all.filter(({ leadOrganisation }) => leadOrganisation === twin.carrier).sort((a, b) => b.sources.length - a.sources.length);
    expect(merged?.title).toContain('Cantine des Tanneurs');
    expect(merged?.sources.map(({ partner }) => partner.slug).sort()).toEqual(['alternatiba', 'ping']);
    expect(others.map(({ title, sources }) => [title, sources.length])).toEqual([['Le Verger des Tanneurs', 1]]);
  });

  test('each goes back in its own form, and sent again as it is changes nothing', async () => {
    const back = await Promise.all(names.map(async (name) => {
      const out = join(folder, `rendu-${name}.${returned[name]}`);
      expect((await run('return', `essai-${name}`, '--out', out)).exitCode).toBe(0);
      return (await importFile(name, out)).counts;
    }));
    for (const counts of back) expect(counts).toMatchObject({ created: 0, updated: 0, rejected: 0, gone: 0 });
  }, 120_000);

  test('a changed file tells what has gone, what was emptied and what nobody knows; its undo gives back all there was, to the last value to decide', async () => {
    const before = await canonical();
    const changed = join(folder, 'changé.csv');
    writeFileSync(changed, tableText((rows) => rows.filter(({ key }) => key !== 'UI-7').map((row) => (row.key === 'UI-5' ? { ...row, theme: 'Compagnonnage', text: 'Le four a été rallumé.' } : row.key === 'UI-6' ? { ...row, people: '', budget: 'NC' } : row))));
    const { counts, said } = await importFile('table', changed);
    expect(counts).toMatchObject({ created: 0, gone: 1, rejected: 0 });
    expect(said).toContain('UI-7 (Laverie solidaire des Halles)');
    expect(said).toContain('« Compagnonnage » (1 ligne)');
    expect(said).toMatch(/UI-6 : chiffres/);
    expect(await canonical()).not.toEqual(before);
    expect((await undo(runs.pop() ?? '')).status).toBe(200);
    expect(await canonical()).toEqual(before);
  }, 120_000);

  test('undone one after the other, the imports leave nothing: no inventory, recipe nor list of values', async () => {
    for (const id of runs.toReversed()) expect((await undo(id)).status).toBe(200);
    expect(await canonical()).toEqual(first);
  }, 120_000);
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalLines, publishedProjects, runImporter } from '../testing/import-session.js';
import { addressTable, apiDump, englishTable, federationWorkbook, formAnswers } from '../testing/plausible-files.js';
import { lookupWorkbook } from '../testing/lookup-workbook.js';

const folder = mkdtempSync(join(tmpdir(), 'plausible-'));
const kinds = { federation: 'xlsx', english: 'csv', dump: 'json', form: 'csv', addresses: 'csv', codes: 'xlsx' } as const;
type Name = keyof typeof kinds;
const names = Object.keys(kinds) as Name[];
const created: Record<Name, number> = { federation: 4, english: 4, dump: 3, form: 4, addresses: 5, codes: 4 };
const file = (name: string, kind: string) => join(folder, `${name}.${kind}`);

describe('inventories as partners really send them', () => {
  let stack: TestStack;
  let first: string[];
  const runs: string[] = [];

  const run = (...args: string[]) => runImporter(stack, ...args);
  const importFile = async (name: Name, path: string, ...more: string[]) => {
    const done = await run('import', path, '--partner', 'ping', '--recipe', file(name, 'recipe.json'), ...more);
    if (typeof done.counts.run === 'string') runs.push(done.counts.run);
    return done;
  };
  const canonical = () => canonicalLines(stack);
  const published = () => publishedProjects(stack);

  beforeAll(async () => {
    const content: Record<Name, Buffer | string> = { federation: await federationWorkbook(), english: englishTable(), dump: apiDump(), form: formAnswers(), addresses: addressTable(), codes: lookupWorkbook() };
    for (const name of names) writeFileSync(file(name, kinds[name]), content[name]);
    stack = await startTestStack({ database: 'sqlite', demo: false });
    first = await canonical();
  }, 180_000);
  afterAll(() => stack.stop());

  test('are proposed a recipe that rehearses and imports as it is, with the same numbers', async () => {
    for (const name of names) {
      const path = file(name, kinds[name]);
      expect((await run('suggest', path, '--partner', 'ping', '--inventory', `essai-${name}`, '--out', file(name, 'recipe.json'))).exitCode).toBe(0);
      const rehearsed = await importFile(name, path, '--dry-run');
      const { exitCode, counts } = await importFile(name, path);
      expect([name, exitCode, counts.created, counts.rejected]).toEqual([name, 0, created[name], 0]);
      expect({ ...rehearsed.counts, run: counts.run }).toEqual(counts);
    }
  }, 300_000);

  test('say what their authors mean: numbers, places, structures of another sheet; a refusal to be published is obeyed, and no answer is no consent', async () => {
    const all = await published();
    const of = (title: string) => all.find((project) => project.title === title);
    expect([of('La halte des écoliers'), of('Un toit en commun')]).toEqual([undefined, undefined]);
    expect(of('Le frigo du coin')?.startYear).toBe(2019);
    expect(of('Repair café of the Docks')).toMatchObject({ startYear: 2015, website: 'https://repair.example.org/', places: [{ commune: { name: 'Le Havre' }, precision: 'address' }] });
    expect(of('Repair café of the Docks')?.figures.map(({ value }) => value.replace(/[\u00a0\u202f]/g, ' '))).toEqual(['12 500,50 €', '420']);
    expect(of('La conciergerie du palier')?.places.map(({ commune }) => commune?.name).sort()).toEqual(['Lyon', 'Villeurbanne']);
    expect(of('La Bricole')?.places.map(({ postcode, commune }) => `${postcode} ${commune?.name ?? ''}`).sort()).toEqual(['76200 Dieppe', '76600 Le Havre']);
    expect(of('Le potager de la Halte')?.places).toMatchObject([{ postcode: '56100', commune: { name: 'Lorient' } }]);
    expect(of('Le fournil commun')).toMatchObject({ leadOrganisation: 'Association du Four', themes: [{ code: 'ALI' }] });
    expect(JSON.stringify(all)).not.toMatch(/@exemple\.org|02 35 00/);
  });

  test('go back in their own form, other sheets with them, and sent again change nothing', async () => {
    for (const name of names) {
      const out = file(`rendu-${name}`, kinds[name]);
      expect((await run('return', `essai-${name}`, '--out', out)).exitCode).toBe(0);
      const { counts, said } = await importFile(name, out);
      expect([name, said.includes('Carrefour : '), counts]).toMatchObject([name, false, { created: 0, updated: 0, rejected: 0, gone: 0 }]);
    }
    expect(readFileSync(file('rendu-english', 'csv'), 'utf8')).toContain('12 500,50');
  }, 300_000);

  test('undone from the last to the first, leave nothing', async () => {
    for (const id of runs.toReversed()) expect((await run('undo', id)).exitCode).toBe(0);
    expect(await canonical()).toEqual(first);
  }, 180_000);
});

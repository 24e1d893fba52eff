import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runImporter } from '../testing/import-session.js';

const folder = mkdtempSync(join(tmpdir(), 'learned-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const rows = 'r1;Le Fournil partagé;Lyon;Boulange citoyenne\nr2;La Recyclerie du port;Brest;Boulange citoyenne\nr3;Un jardin pour tous;Nantes;Divers\n';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack({ database, demo: false });
  }, 180_000);
  afterAll(() => stack.stop());

  const run = (...args: string[]) => runImporter(stack, ...args);

  test('a file nobody knows: its recipe is suggested, imports, is kept, and reads the next file alone; values are decided once', async () => {
    const file = write(`${database}.csv`, `Réf;Nom du projet;Ville;Thématique\n${rows}`);
    const recipe = join(folder, `${database}.recipe.json`);
    const suggested = await run('suggest', file, '--partner', 'ping', '--inventory', 'jardins', '--out', recipe);
    expect([suggested.exitCode, suggested.said]).toEqual([0, expect.stringContaining('Clé proposée : Réf')]);

    const first = await run('import', file, '--partner', 'ping', '--recipe', recipe);
    expect(first).toMatchObject({ exitCode: 0, counts: { rows: 3, created: 3, projects: 3 } });
    expect(first.said).toContain('« Boulange citoyenne » (2 lignes)');

    const csv = join(folder, `${database}-valeurs.csv`);
    await run('values', 'jardins', '--out', csv);
    const listed = readFileSync(csv, 'utf8');
    expect(listed.split('\n').filter((line) => line.includes('Boulange citoyenne'))).toHaveLength(1);
    writeFileSync(csv, listed.replace(/^(.*Boulange citoyenne.*),$/m, '$1,ALI').replace(/^(.*Divers.*),$/m, '$1,ignorer'));
    expect((await run('decide', 'jardins', csv)).exitCode).toBe(0);

    const again = await run('import', file, '--partner', 'ping', '--inventory', 'jardins');
    expect(again).toMatchObject({ exitCode: 0, counts: { updated: 2, unchanged: 1 } });
    expect(again.said).not.toContain('Valeurs inconnues');
    const { body } = await stack.callCms('/api/import/recipes', { token: 'CMS_IMPORT_TOKEN' });
    expect((body as { recipes: { inventory: string; version: number }[] }).recipes).toMatchObject([{ inventory: 'jardins', version: 1 }]);
  }, 180_000);

  test('a wrong decision is refused with its line, and a file whose titles changed says what moved', async () => {
    const wrong = write(`${database}-faux.csv`, 'champ,valeur,lignes,propositions,decision\nthemes,Divers,1,,PAS-UN-CODE\n');
    expect(await run('decide', 'jardins', wrong)).toMatchObject({ exitCode: 2, said: expect.stringContaining('ligne 2') });
    const moved = write(`${database}-bouge.csv`, `Réf;Intitulé du projet;Ville;Thématique\n${rows}`);
    expect(await run('import', moved, '--partner', 'ping', '--inventory', 'jardins')).toMatchObject({ exitCode: 2, said: expect.stringContaining('« Nom du projet » a disparu, « Intitulé du projet » lui ressemble') });
  }, 120_000);

  test('a recipe that changed is a new version, the same one is not', async () => {
    const recipe = JSON.parse(readFileSync(join(folder, `${database}.recipe.json`), 'utf8')) as Record<string, unknown>;
    const save = async (definition: unknown) => (await stack.callCms('/api/import/recipes', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { inventory: 'jardins', definition, headings: [] } })).body;
    expect(await save({ ...recipe, description: 'revue' })).toEqual({ version: 2, saved: true });
    expect(await save({ ...recipe, description: 'revue' })).toEqual({ version: 2, saved: false });
  });

  test('`undo` takes back what the run taught: the recipe in use before, and the values open before, are there again', async () => {
    const canonical = async (name: string) => {
      const path = join(folder, `${database}-${name}.jsonl`);
      expect((await run('export-canonical', '--out', path)).exitCode).toBe(0);
      return readFileSync(path, 'utf8').split('\n');
    };
    const learned = async () => {
      const open = (await stack.callCms('/api/import/values?inventory=jardins', { token: 'CMS_IMPORT_TOKEN' })).body as { values: { value: string; rows: number; state: string }[] };
      const kept = (await stack.callCms('/api/import/recipes', { token: 'CMS_IMPORT_TOKEN' })).body as { recipes: { version: number }[] };
      return { values: open.values.filter(({ state }) => state === 'open').map(({ value, rows: count }) => `${value} ${count}`).sort(), version: kept.recipes[0]?.version };
    };
    const recipe = JSON.parse(readFileSync(join(folder, `${database}.recipe.json`), 'utf8')) as { columns: Record<string, unknown> };
    const importAs = async (name: string, themes: readonly [string, string, string]) => {
      const given = write(`${database}-${name}.recipe.json`, JSON.stringify({ ...recipe, description: name }));
      const file = write(`${database}-${name}.csv`, `Réf;Nom du projet;Ville;Thématique\nr1;Le Fournil partagé;Lyon;${themes[0]}\nr2;La Recyclerie du port;Brest;${themes[1]}\nr3;Un jardin pour tous;Nantes;${themes[2]}\n`);
      return (await run('import', file, '--partner', 'ping', '--inventory', 'jardins', '--recipe', given)).counts.run ?? '';
    };
    const open = (value: string, rows: number) => ({ field: 'themes', valueKey: value.toLowerCase(), value, rows, suggestions: [] });
    await stack.callCms('/api/import/values', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { inventory: 'jardins', values: [open('Zorbalie', 2), open('Farfadine', 1)] } });
    const before = await canonical('before');
    expect(await learned()).toEqual({ values: ['Farfadine 1', 'Zorbalie 2'], version: 2 });

    const wrong = await importAs('fausse', ['Zorbalie', 'Quenouillage', 'Tournicotage']);
    expect(await learned()).toEqual({ values: ['Quenouillage 1', 'Tournicotage 1', 'Zorbalie 1'], version: 3 });

    const undone = await run('undo', wrong);
    expect(undone).toMatchObject({ exitCode: 0, counts: { undone: wrong, removed: 0, kept: [] } });
    const restored = await canonical('restored');
    expect(restored.filter((line) => !before.includes(line))).toEqual([]);
    expect(restored).toEqual(before);
    expect(await learned()).toEqual({ values: ['Farfadine 1', 'Zorbalie 2'], version: 2 });
    expect(await run('undo', 'inconnu')).toMatchObject({ exitCode: 2, said: expect.stringContaining('Aucun import ne porte') });
  }, 180_000);
});

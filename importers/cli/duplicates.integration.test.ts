import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { runCommand } from '../testing/run-command.js';
import type { CandidateLine, EntryLine } from '../testing/judge-gold.js';

const folder = mkdtempSync(join(tmpdir(), 'duplicates-'));

type Entry = EntryLine & { title: string; projectSlug: string };
type Candidate = CandidateLine & { score: string; parts: string; decision: string };

const text = 'Chaque semaine, des habitantes et des habitants réparent ensemble vélos et petits appareils, puis partagent un repas préparé sur place.';
function write(name: string, rows: string[]): string[] {
  const [csv, recipe] = [join(folder, `${name}.csv`), join(folder, `${name}.recipe.json`)];
  writeFileSync(csv, `ref;titre;porteur;texte;site\n${rows.join('\n')}\n`);
  writeFileSync(recipe, JSON.stringify({
    version: 1, partner: 'ping', inventory: name, key: { from: 'ref' },
    fields: { title: { from: 'titre' }, leadOrganisation: { from: 'porteur' }, summary: { from: 'texte' }, website: { from: 'site', operations: ['url'] } },
  }));
  return [csv, '--partner', 'ping', '--inventory', name, '--recipe', recipe];
}

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack({ database, demo: false });
  }, 180_000);
  afterAll(() => stack.stop());

  const run = (...args: string[]): Promise<string> => runCommand(stack, args);
  async function list<Line>(what: 'entries' | 'candidates'): Promise<{ columns: string; lines: Line[] }> {
    const path = join(folder, `${database}-${what}.csv`);
    await run('duplicates', what, '--out', path);
    const csv = readFileSync(path, 'utf8');
    return { columns: csv.split(/\r?\n/)[0] ?? '', lines: parse<Line>(csv, { columns: true }) };
  }
  const projectOf = async (inventory: string, key: string) => (await list<Entry>('entries')).lines.find((line) => line.inventory === inventory && line.key === key);

  test('twins of two files are merged, asked or left apart; a decision in the CSV of candidates is carried out and kept', async () => {
    await run('import', ...write('un', [`1;Le Grand Atelier;Les Tournesols;${text};`, '2;Café des ormes;Les Ormes;;https://ormes.fr', '3;Alpha;Bêta;;']));
    await run('import', ...write('deux', ['1;Le grand atelier;Association Les Tournesols;;', '2;On cause;Les Ormes;;https://www.ormes.fr/ici', '3;Oméga;Kappa;;']));
    const entries = await list<Entry>('entries');
    expect(entries.columns).toBe('inventory,row,key,title,projectId,projectSlug');
    expect(entries.lines.find(({ inventory, key }) => inventory === 'deux' && key === '1')).toMatchObject({ row: '2', title: 'Le grand atelier', projectSlug: 'le-grand-atelier' });
    const candidates = await list<Candidate>('candidates');
    expect(candidates.columns).toBe('entryA,entryB,score,parts,band,decision');
    expect(candidates.lines).toMatchObject([{ entryA: 'deux:1', entryB: 'un:1', score: '97', band: 'merged' }, { band: 'asked', decision: '' }]);
    const asked = candidates.lines[1];
    expect([asked?.entryA, asked?.entryB].sort()).toEqual(['deux:2', 'un:2']);
    expect(JSON.parse(asked?.parts ?? '')).toMatchObject({ carrier: 100, site: 100 });

    const decided = join(folder, `${database}-decided.csv`);
    writeFileSync(decided, `entryA,entryB,decision,reason\n${asked?.entryA},${asked?.entryB},same,un seul café\ndeux:1,un:1,different,deux ateliers\n`);
    expect(JSON.parse(await run('duplicates', 'decide', decided))).toEqual({ merged: 1, different: 1, unknown: [] });
    expect((await projectOf('deux', '2'))?.projectId).toBe((await projectOf('un', '2'))?.projectId);
    expect((await projectOf('deux', '1'))?.projectId).not.toBe((await projectOf('un', '1'))?.projectId);
    expect((await list<Candidate>('candidates')).lines.map(({ decision }) => decision).sort()).toEqual(['different', 'same']);

    await run('duplicates', 'merge', 'alpha', 'omega');
    expect((await projectOf('deux', '3'))?.projectSlug).toBe('alpha');
    await run('duplicates', 'unmerge', 'omega');
    expect((await projectOf('deux', '3'))?.projectSlug).toBe('omega');
  });
});

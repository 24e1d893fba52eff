import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardSource, HarvestReport } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Counts } from '../../report/report.js';
import { aProjectSite, aSiteState, projectSiteRecipe } from '../../testing/a-project-site.js';
import type { Site } from '../../testing/a-site.js';

const folder = mkdtempSync(join(tmpdir(), 'crawl-'));
const recipePath = join(folder, 'site.recipe.json');

describe.each(testDatabases)('on %s', (database) => {
  const state = aSiteState({ count: 60 });
  let stack: TestStack;
  let site: Site;
  beforeAll(async () => {
    site = await aProjectSite(state);
    writeFileSync(recipePath, JSON.stringify(projectSiteRecipe(site.origin)));
    stack = await startTestStack({ database, demo: false, env: { CRAWL_PRIVATE_ADDRESSES: '1' } });
  }, 180_000);
  afterAll(async () => {
    await stack.stop();
    await site.close();
  });

  async function crawl(...args: string[]) {
    const { exitCode, stdout, stderr } = await stack.importer('crawl', ...args);
    return { exitCode, said: stdout + stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
  }
  const readNow = async () => {
    const { exitCode, last } = await crawl('now', 'site');
    return { exitCode, report: JSON.parse(last) as HarvestReport };
  };
  const board = async () => (JSON.parse((await crawl('board', '--json')).said) as BoardSource[]).find(({ inventory }) => inventory === 'site');
  const slugs = async () => {
    const { body } = await stack.callCms('/api/import/entries?limit=2000', { token: 'CMS_IMPORT_TOKEN' });
    return (body as { entries: { key: string; projectSlug: string }[] }).entries.map(({ key, projectSlug }) => [key, projectSlug]).sort();
  };

  // They ask the site alone, whatever the database.
  if (database === testDatabases[0])
    test('`preview` shows three items, as text or JSON; `check` ends otherwise once the site is redesigned', async () => {
      const shown = await crawl('preview', recipePath, '--private-addresses', '--json');
      const { items } = JSON.parse(shown.said) as { items: { columns: { column: string; values: { value: string; where: string }[] }[] }[] };
      expect([shown.exitCode, items.length, items[0]?.columns.find(({ column }) => column === 'titre')?.values]).toEqual([0, 3, [{ value: 'Projet solidaire numéro 1', where: 'main > h1' }]]);
      expect(await crawl('check', recipePath, '--private-addresses')).toMatchObject({ exitCode: 0, last: 'La recette tient.' });
      state.redesigned = true;
      const lost = await crawl('check', recipePath, '--private-addresses');
      state.redesigned = false;
      expect(lost).toMatchObject({ exitCode: 1, last: 'À corriger : titre.' });
      site.asked.length = 0;
    }, 60_000);

  test('no site is crawled before its partner’s agreement is written down', async () => {
    const refused = await stack.importer('import', `${site.origin}/projets`, '--partner', 'ping', '--recipe', recipePath);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('L’accord du partenaire')]);
    expect(site.asked).toEqual([]);
    expect(await crawl('schedule', recipePath, '--every', '0 4 * * 1')).toMatchObject({ exitCode: 0, said: expect.stringContaining('version 1') });
    expect(await crawl('now', 'site')).toMatchObject({ exitCode: 2, said: expect.stringContaining('accord') });
    expect((await board())?.blocked).toContain('accord');
    expect(JSON.parse((await crawl('due')).last)).toEqual({ read: 0, alerts: 0 });
  }, 60_000);

  test('once it is, what is due is read by itself, and the board says when it will be again', async () => {
    expect(await crawl('consent', recipePath, '--by', 'Directrice', '--scope', 'fiches publiques')).toMatchObject({ exitCode: 0 });
    expect((await stack.callCms('/api/sources/due', { token: 'CMS_IMPORT_TOKEN' })).body).toEqual({ due: 1 });
    expect(JSON.parse((await crawl('due')).last)).toEqual({ read: 1, alerts: 0 });
    const line = await board();
    expect(line).toMatchObject({ blocked: null, alert: null, previousItems: null, consent: { by: 'Directrice' }, last: { outcome: 'imported', counts: { created: 58, rejected: 2 } } });
    expect(new Date(line?.next ?? 0).getTime()).toBeGreaterThan(Date.now());
    expect((await stack.callCms('/api/sources/due', { token: 'CMS_IMPORT_TOKEN' })).body).toEqual({ due: 0 });
  }, 120_000);

  test('a second visit refreshes what changed on the pages, and no address moves', async () => {
    const before = await slugs();
    expect((await readNow()).report.outcome).toBe('unchanged');
    state.titleOf = (rank) => (rank === 12 ? 'Un nom tout neuf' : `Projet solidaire numéro ${rank}`);
    state.count = 61;
    const { exitCode, report } = await readNow();
    const changed = expect.objectContaining({ created: 1, updated: 1, unchanged: 57, gone: 0 });
    expect([exitCode, report.outcome, report.counts]).toEqual([0, 'imported', changed]);
    const after = await slugs();
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(([key]) => key)).toEqual(expect.arrayContaining(before.map(([key]) => key)));
    expect(await board()).toMatchObject({ previousItems: 60, last: { items: 61 } });
    // Taken back, it is no longer known: the same pages are read again.
    expect((await stack.callCms(`/api/import/undo/${report.run}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: {} })).body).toMatchObject({ removed: 1, restored: 1 });
    expect((await readNow()).report).toMatchObject({ outcome: 'imported', counts: changed });
  }, 120_000);

  test('pages that break hide nothing: the others are read, and what is missing is not gone', async () => {
    state.broken = true;
    const { report } = await readNow();
    state.broken = false;
    expect(report.failures.find(({ address }) => address.endsWith('/7'))).toMatchObject({ reason: expect.stringContaining('500'), excerpt: expect.stringContaining('Erreur interne') });
    expect(report.counts).toMatchObject({ unchanged: 58, rejected: 3, gone: 0 });
  }, 120_000);

  test.each([
    ['shrinks', { count: 30 }, 'shrunk'],
    ['shows nothing any more', { count: 0 }, 'empty'],
    ['has changed its pages', { redesigned: true }, 'refused'],
  ] as const)('a source that %s keeps its old data and raises an alert', async (_, change, outcome) => {
    const before = await slugs();
    Object.assign(state, change);
    const { exitCode, report } = await readNow();
    Object.assign(state, { count: 61, redesigned: false });
    expect([exitCode, report.outcome]).toEqual([1, outcome]);
    expect(await slugs()).toEqual(before);
    expect((await board())?.alert).toMatchObject({ message: report.message });
  }, 120_000);

  test('a good reading ends the alert; a site that is away starts another', async () => {
    // The last good reading lacked three pages: this one is compared with it, and changes nothing that was known.
    expect((await readNow()).report).toMatchObject({ outcome: 'imported', counts: { created: 0, updated: 0 } });
    expect((await board())?.alert).toBeNull();
    await site.close();
    expect(await readNow()).toMatchObject({ exitCode: 1, report: { outcome: 'failed' } });
  }, 120_000);

  test('an address by itself is still a file, for whoever types it', async () => {
    const other = await aProjectSite(state);
    writeFileSync(join(folder, 'export.recipe.json'), JSON.stringify({ version: 1, partner: 'ping', inventory: 'export', key: { from: 'id' }, fields: { title: { from: 'titre' } }, places: [{ commune: { from: 'ville' } }] }));
    const { exitCode, stdout } = await stack.importer('import', `${other.origin}/export.csv`, '--partner', 'ping', '--recipe', join(folder, 'export.recipe.json'), '--dry-run');
    // A feed only holds the latest: nothing of one is planned on an inventory that is whole before somebody says which it is.
    const feed = { ...projectSiteRecipe(other.origin), source: { connector: 'feed', address: `${other.origin}/flux.rss` }, fields: { title: { from: 'title' } }, places: [], ignored: [] };
    writeFileSync(join(folder, 'flux.recipe.json'), JSON.stringify(feed));
    const planned = (...coverage: string[]) => crawl('schedule', join(folder, 'flux.recipe.json'), '--every', 'manual', ...coverage);
    const before = (await board())?.connector;
    expect(await planned()).toMatchObject({ exitCode: 2, said: expect.stringContaining('Relancez avec --coverage additions') });
    expect((await board())?.connector).toBe(before);
    expect((await planned('--coverage', 'additions')).exitCode).toBe(0);
    // It is additions now: nothing more is asked.
    expect((await planned()).exitCode).toBe(0);
    await other.close();
    expect([exitCode, (JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '{}') as Counts).rows]).toEqual([0, 61]);
  }, 60_000);
});

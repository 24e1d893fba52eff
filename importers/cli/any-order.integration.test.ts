import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Counts } from '../report/report.js';
import { judgeGold, readGold, type CandidateLine, type EntryLine } from '../testing/judge-gold.js';
import { runCommand } from '../testing/run-command.js';
import { hasSharedData, pathOf, sharedData, type SharedInventory } from '../testing/shared-inventories.js';

const folder = mkdtempSync(join(tmpdir(), 'any-order-'));
const partnerOf: Record<SharedInventory, string> = {
  'ffe-v0': 'la-france-s-engage', 'ffe-v3': 'la-france-s-engage', apriles: 'apriles', ping: 'ping', 'alternatiba-pwa': 'alternatiba', presdecheznous: 'pres-de-chez-nous', ess: 'ess-numerique',
};
const members = ['import', join(sharedData, 'partners', 'members.csv'), '--partner', 'carrefour', '--inventory', 'membres'];
const commands = [members, ...(Object.keys(partnerOf) as SharedInventory[]).map((slug) => ['import', pathOf(slug), '--partner', partnerOf[slug], '--inventory', slug])];
/** Nothing depends on the order of imports: each database gets them in the opposite one, the register and the directory first, then last. */
const orderOn = (database: string): string[][] => (database === 'sqlite' ? [commands.at(-1) ?? [], ...commands.slice(0, -1)] : commands.slice(0, -1).toReversed().concat([commands.at(-1) ?? []]));
/** Types whose records have no name of their own, or that tell the way and not the result: pairs found on the way, addresses left on the way. */
const onTheWay = new Set(['duplicate', 'redirect', 'site-settings', 'synonym', 'value-decision']);
const lasting = (lines: readonly string[]): string[] => lines.flatMap((line) => {
  const [type, id, locale, state, fields] = JSON.parse(line) as [string, string, string | null, string | null, Record<string, unknown>];
  // The fixed order of complete readings follows documentIds, which are drawn by lot.
  const { reading_rank: _drawn, ...told } = fields;
  return onTheWay.has(type) ? [] : [JSON.stringify([type, id, locale, state, told])];
}).sort();

/** Where a former address leads, by address. */
const leadsOf = (lines: readonly string[]): Map<string, string | null> => new Map(lines.flatMap((line) => {
  const [type, , , , fields] = JSON.parse(line) as [string, unknown, unknown, unknown, { from: string; to?: string }];
  return type === 'redirect' ? [[fields.from, fields.to ?? null] as const] : [];
}));
const addressesOf = (lines: readonly string[]): Set<string> => new Set(lines.flatMap((line) => {
  const [type, , , , fields] = JSON.parse(line) as [string, unknown, unknown, unknown, { slug?: string }];
  return type === 'project' && fields.slug !== undefined ? [`/projets/${fields.slug}`] : [];
}));

/** What the sites of the test hold, line by line, by database; and the pairs they ask about, by the addresses of the projects. */
const held = new Map<string, string[]>();
const asked = new Map<string, string[]>();

type Entry = EntryLine & { title: string; projectSlug: string };

if (!hasSharedData) test('without the shared inventories, the commands are known', () => expect(commands.length).toBe(8));
else
  describe.each(testDatabases)('on %s', (database) => {
    let stack: TestStack;
    beforeAll(async () => {
      stack = await startTestStack({ database, demo: false });
    }, 180_000);
    afterAll(() => stack.stop());

    const run = (...args: string[]): Promise<string> => runCommand(stack, args);
    const countsOf = async (...args: string[]) => ({ ...(JSON.parse((await run(...args)).trimEnd().split('\n').at(-1) ?? '{}') as Counts), run: null });
    async function list<Line>(what: 'entries' | 'candidates'): Promise<Line[]> {
      const path = join(folder, `${database}-${what}.csv`);
      await run('duplicates', what, '--out', path);
      return parse<Line>(readFileSync(path, 'utf8'), { columns: true });
    }
    async function readHeld(): Promise<string[]> {
      const path = join(folder, `${database}.jsonl`);
      await run('export-canonical', '--names', '--out', path);
      return readFileSync(path, 'utf8').trimEnd().split('\n');
    }
    async function readProject(slug: string): Promise<PublicProject> {
      const { body } = await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' });
      return (body as { project: PublicProject }).project;
    }

    test('every inventory imports by its recipe: projects, the register of organisations, the directory of members; a dry run tells the same beforehand', async () => {
      for (const command of orderOn(database)) {
        const isOther = command.includes('ess') || command.includes('membres');
        const dry = isOther ? await countsOf(...command, '--dry-run') : null;
        const real = await countsOf(...command);
        if (dry !== null) expect([command.at(-1), dry]).toEqual([command.at(-1), real]);
        expect([command.at(-1), real.created + real.rejected]).toEqual([command.at(-1), real.rows]);
      }
      held.set(database, await readHeld());
    }, 600_000);

    test('imported twice, nothing is written', async () => {
      for (const command of orderOn(database)) expect(await countsOf(...command)).toMatchObject({ created: 0, updated: 0, gone: 0 });
      expect(await readHeld()).toEqual(held.get(database));
    }, 600_000);

    test('the labelled pairs, organisations among them, are found as promised', async () => {
      const [entries, candidates] = [await list<Entry>('entries'), await list<CandidateLine>('candidates')];
      const { judged, ...figures } = judgeGold(await readGold(), entries, candidates);
      expect(judged.filter(({ found }) => found === 'missing')).toEqual([]);
      expect(judged.filter(({ inventory_b }) => inventory_b === 'ess').map(({ label, found }) => [label, found])).toEqual([['same', 'merged'], ['different', 'apart']]);
      expect(figures.precision).toBeGreaterThanOrEqual(0.98);
      expect(figures.recall).toBeGreaterThanOrEqual(0.92);
      expect(figures.asked).toBeLessThanOrEqual(0.1);
      expect(entries.filter(({ inventory }) => inventory === 'ess').length).toBe(3667);
    }, 60_000);

    test('what people are asked about is told by the projects it leads to', async () => {
      const [entries, candidates] = [await list<Entry>('entries'), await list<CandidateLine & { decision: string }>('candidates')];
      const projectOf = new Map(entries.map(({ inventory, key, projectSlug }) => [`${inventory}:${key}`, projectSlug === '' ? `${inventory}:${key}` : projectSlug]));
      const pairs = candidates.filter(({ band, decision }) => band === 'asked' && decision === '').map(({ entryA, entryB }) => [entryA, entryB].map((name) => projectOf.get(name) ?? name).toSorted().join(' | '));
      asked.set(database, [...new Set(pairs)].sort());
      expect(asked.get(database)?.length).toBeGreaterThan(0);
    }, 60_000);

    test('an organisation enriches the projects it carries, each field with who says it, and never takes the place of the carrier’s name', async () => {
      const entries = await list<Entry>('entries');
      const { projectSlug = '' } = entries.find(({ inventory, key }) => inventory === 'ess' && key === '795083633') ?? {};
      const project = await readProject(projectSlug);
      expect(project).toMatchObject({ leadOrganisation: expect.stringMatching(/auticiel/i), carrier: { name: 'AUTICIEL', siren: '795083633' } });
      expect(project.carrier?.provenance.siren).toEqual({ by: 'partner', partners: ['ess-numerique'], date: '2025-01-01' });
      expect(project.carrier?.sources.map(({ partner }) => partner.slug)).toEqual(['ess-numerique']);
      expect(project.sources.map(({ partner }) => partner.slug)).not.toContain('ess-numerique');
    }, 60_000);

    test('members complete the partners that are known, under their own addresses, and make the others', async () => {
      const { body } = await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' });
      const { partners } = body as { partners: { slug: string; name: string; activities: string[]; mission: string | null }[] };
      const slugs = partners.map(({ slug }) => slug);
      expect(slugs).toEqual(expect.arrayContaining(['la-france-s-engage', 'apriles', 'avise', 'ess-numerique']));
      expect(slugs.filter((slug) => slug.includes('france-s-engage') || slug.startsWith('apriles'))).toEqual(['apriles', 'la-france-s-engage']);
      expect(partners.find(({ slug }) => slug === 'la-france-s-engage')).toMatchObject({ name: 'La France s’engage', activities: [expect.any(String), expect.any(String)] });
      // Those their directory does not call public wait as drafts.
      expect(slugs).not.toContain('crisalidh');
    });

    test('whatever the order of imports and the database, the site holds the same', () => {
      const [first, second] = [held.get('sqlite'), held.get('postgres')];
      if (first !== undefined && second !== undefined) expect(lasting(second)).toEqual(lasting(first));
      else expect(held.size).toBe(1);
    });

    test('a former address leads to a sheet that is there, and in any order to the same one, unless several asked for it: then to whoever had it first', () => {
      const lines = held.get(database) ?? [];
      const [own, there] = [leadsOf(lines), addressesOf(lines)];
      expect([...own].filter(([from, to]) => to === null || !there.has(to) || there.has(from))).toEqual([]);
      const other = leadsOf(held.get('sqlite') ?? []);
      const isOneOfSeveral = (from: string, to: string | null | undefined) => to?.startsWith(`${from}-`) === true;
      const differing = [...own].filter(([from, to]) => other.has(from) && other.get(from) !== to);
      expect(differing.filter(([from, to]) => !isOneOfSeveral(from, to) || !isOneOfSeveral(from, other.get(from)))).toEqual([]);
    });

    test('whatever the order, people are asked about the same pairs of projects', () => {
      const [first, second] = [asked.get('sqlite'), asked.get('postgres')];
      if (first !== undefined && second !== undefined) expect(second).toEqual(first);
      else expect(asked.size).toBe(1);
    });
  });

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { hasSharedData, pathOf } from '../testing/shared-inventories.js';

type Inventory = readonly [file: string, partner: string];
type Entry = { inventory: string; key: string; projectId: string };

const demo: Inventory[] = [
  ['laureats/laureats.csv', 'laureats-demo'], ['fabrique/fabrique.csv', 'la-fabrique-des-possibles'],
  ['passerelles/passerelles.xlsx', 'passerelles-demo'], ['clairieres/clairieres.json', 'clairieres-demo'],
];
const shared = [['ping', 'ping']] as const;
const inventories: Inventory[] = [
  ...demo.map(([file, partner]): Inventory => [join('importers/demo', file), partner]),
  ...(hasSharedData ? shared.map(([slug, partner]): Inventory => [pathOf(slug), partner]) : []),
];

/** Order A on one database, order B on the other: nothing may depend on either. */
let stacks: TestStack[];
beforeAll(async () => {
  stacks = await Promise.all((['sqlite', 'postgres'] as const).map((database) => startTestStack({ database })));
}, 180_000);
afterAll(() => Promise.all(stacks.map((stack) => stack.stop())));

async function importAll(stack: TestStack, order: readonly Inventory[]): Promise<void> {
  for (const [file, partner] of order) {
    const { exitCode, stderr } = await stack.importer('import', file, '--partner', partner);
    if (exitCode === 2) throw new Error(`${file}: ${stderr}`);
  }
}

async function readAll<Item>(read: (after: string) => Promise<{ items: Item[]; next: string | number | null }>): Promise<Item[]> {
  const all: Item[] = [];
  for (let after: string | number | null = ''; after !== null; ) {
    const page = await read(String(after));
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** What is left when ids and the days of import are taken away: entries grouped in projects, with address, values and provenance. */
async function stateOf(stack: TestStack): Promise<Record<string, unknown>> {
  const entries = await readAll(async (after) => {
    const { body } = await stack.callCms(`/api/import/entries?after=${after || 0}&limit=2000`, { token: 'CMS_IMPORT_TOKEN' });
    const page = body as { entries: Entry[]; next: number | null };
    return { items: page.entries, next: page.next };
  });
  const records = await readAll(async (after) => {
    const { body } = await stack.callCms(`/api/sync/records?type=project&after=${after}&limit=500`, { token: 'CMS_SYNC_TOKEN' });
    const page = body as { records: { record: PublicProject }[]; next: string | null };
    return { items: page.records.map(({ record }) => record), next: page.next };
  });
  const groups = new Map<string, string[]>();
  for (const { inventory, key, projectId } of entries) groups.set(projectId, [...(groups.get(projectId) ?? []), `${inventory}:${key}`]);
  const told = records.map(({ id, importedAt: _i, createdAt: _c, updatedAt: _u, editedAt: _e, sources, ...values }): [string, unknown] => [
    (groups.get(id) ?? []).sort().join(' + '),
    { ...values, sources: sources.map(({ partner, inventory, url, licence, date }) => [partner.slug, inventory?.slug, url, licence, date]).sort() },
  ]);
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('inventories imported in any order, then again in another, make the same groups, values, places and addresses', async () => {
  const [first, second] = stacks;
  if (first === undefined || second === undefined) throw new Error('two stacks');
  await Promise.all([importAll(first, inventories), importAll(second, inventories.toReversed())]);
  const state = await stateOf(first);
  expect(Object.keys(state).length).toBeGreaterThan(100);
  expect(await stateOf(second)).toEqual(state);
  const middle = Math.floor(inventories.length / 2);
  await importAll(second, [...inventories.slice(middle), ...inventories.slice(0, middle)]);
  expect(await stateOf(second)).toEqual(state);
}, 600_000);

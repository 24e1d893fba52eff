import type { BatchOutcome, ImportItem } from '@carrefour/config';
import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import type { Assigned } from '../plan/assign-project.js';
import { CmsRefusal } from './cms-refusal.js';
import { pushEntries, type Pushed } from './push-entries.js';

const created = ({ key }: ImportItem): BatchOutcome => ({ key, outcome: 'created', projectId: `p${key}`, projectCreated: true, reason: null, conflicts: [] });
const entries = (count: number): Assigned[] => Array.from({ length: count }, (_, index) => ({ item: anImportItem({ key: String(index) }), asked: [] }));

async function* streamOf(assigned: readonly Assigned[]): AsyncGenerator<Assigned> {
  yield* assigned;
}

async function pushAll(assigned: readonly Assigned[], refused: readonly string[] = [], dryRun = false) {
  const sent: ImportItem[][] = [];
  const push = async (items: readonly ImportItem[]) => {
    if (items.some(({ key }) => refused.includes(key))) throw new CmsRefusal('valeur impossible', 500);
    sent.push([...items]);
    return items.map(created);
  };
  const pushed: Pushed[] = [];
  for await (const batch of pushEntries(streamOf(assigned), { push, dryRun })) pushed.push(...batch);
  return { sent, pushed };
}

test('entries go by forties, in order', async () => {
  const { sent } = await pushAll(entries(100));
  expect(sent.map((batch) => batch.length)).toEqual([40, 40, 20]);
});

test('one entry the CMS cannot take is rejected alone; the others of its batch are written', async () => {
  const { pushed } = await pushAll(entries(50), ['17']);
  expect(pushed).toHaveLength(50);
  expect(pushed.filter(({ outcome }) => outcome.outcome === 'rejected').map(({ item }) => item.key)).toEqual(['17']);
});

test('a CMS that stops answering stops the import', async () => {
  const push = () => Promise.reject(new CmsRefusal('ne répond pas', 0));
  await expect(pushEntries(streamOf(entries(3)), { push, dryRun: false }).next()).rejects.toThrow('ne répond pas');
});

test('a pair to ask about inside one file waits for the other’s project', async () => {
  const [first, second] = entries(2) as [Assigned, Assigned];
  const asked = { ...second, asked: [{ other: { key: first.item.key }, score: 70, parts: { title: 90 }, reason: 'r' }] };
  const { sent } = await pushAll([first, asked]);
  expect(sent[1]?.[0]?.possibleDuplicates).toEqual([{ projectId: 'p0', score: 70, parts: { title: 90 } }]);
  expect((await pushAll([first, asked], [], true)).sent).toHaveLength(1);
});

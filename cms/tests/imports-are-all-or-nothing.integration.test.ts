import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportItem, PublicProject } from '@carrefour/config';
import { aPlace } from '@carrefour/config/testing';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { seededRandom } from './seeded-random.js';

const BATCH = 50;
const BATCHES = 12;

const items = Array.from({ length: BATCHES * BATCH }, (_, row) =>
  anItem(`r${row}`, {
    title: `Atelier ${row}`, summary: `Résumé de l’atelier ${row}`, themes: row % 2 === 0 ? ['EMP'] : ['SOL'], startYear: 1990 + (row % 30),
    places: [aPlace({ label: `Lieu ${row}`, commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', position: { lat: 45.75, lng: 4.85 }, precision: 'commune' })],
  }),
);
const batches: ImportItem[][] = Array.from({ length: BATCHES }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let file: ImportSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    file = await startImportSession(stack, 'coupures');
  }, 180_000);
  afterAll(() => stack.stop());

  const post = (path: string, body: unknown) => stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });
  const open = () => post('/api/import/runs', { inventory: 'coupures', file: 'essai.csv', fileHash: 'h', recipe: null, dryRun: false });

  async function listPublished(): Promise<PublicProject[]> {
    const { body } = await stack.callCms('/api/sync/records?type=project&limit=1000', { token: 'CMS_SYNC_TOKEN' });
    return (body as { records: { record: PublicProject }[] }).records.map(({ record }) => record);
  }
  async function knownKeys(): Promise<Set<string>> {
    const { body } = await post('/api/import/entries/lookup', { inventory: 'coupures', keys: items.map(({ key }) => key) });
    return new Set((body as { entries: { key: string }[] }).entries.map(({ key }) => key));
  }

  test('two imports of one inventory at once: the second is refused with a sentence, the first goes on', async () => {
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(JSON.stringify(answers.find(({ status }) => status === 409)?.body)).toContain('déjà en cours');
    const { run } = answers.find(({ status }) => status === 200)?.body as { run: string };
    expect((await post(`/api/import/runs/${run}/close`, { state: 'failed', counts: {} })).status).toBe(200);
  });

  test('the CMS killed in the middle of an import keeps each batch whole or not at all, and the same file sent again completes it', async () => {
    const random = seededRandom();
    console.log(`seed ${random.seed}`);
    const { run } = (await open()).body as { run: string };
    let sent = 0;
    const pushing = (async () => {
      for (const batch of batches) {
        sent += 1;
        await post(`/api/import/runs/${run}/batch`, { inventory: 'coupures', dryRun: false, items: batch });
      }
    })().catch(() => undefined);
    while (sent < 3) await sleep(5);
    await sleep(random.below(400));
    await stack.killCms();
    await pushing;
    await stack.restartCms();

    const known = await knownKeys();
    for (const batch of batches) expect([0, BATCH]).toContain(batch.filter(({ key }) => known.has(key)).length);
    expect((await listPublished()).length).toBe(known.size);
    const { body } = await stack.callCms('/api/sync/status', { token: 'CMS_SYNC_TOKEN' });
    expect((body as { pending: number }).pending).toBeGreaterThanOrEqual(known.size);

    await post(`/api/import/runs/${run}/close`, { state: 'failed', counts: {} });
    for (const batch of batches) await file.push(batch);
    const published = (await listPublished()).map(({ title, summary, startYear, themes, places }) => ({ title, summary, startYear, themes: themes.map(({ code }) => code), places: places.map(({ label }) => label) }));
    const wanted = items.map(({ values }) => ({ title: values.title, summary: values.summary, startYear: values.startYear, themes: values.themes, places: values.places?.map(({ label }) => label) }));
    const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
    expect(published.sort(byTitle)).toEqual(wanted.sort(byTitle));
    for (const batch of batches) expect((await file.push(batch)).map(({ outcome }) => outcome)).toEqual(batch.map(() => 'unchanged'));
  });
});

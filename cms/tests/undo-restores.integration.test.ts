import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase, type Database } from './open-database.js';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let db: Database;
  let file: ImportSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    db = await openDatabase(stack);
    file = await startImportSession(stack, 'annulable');
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await stack.stop();
  });

  /** What the base says, without dates and row ids: published projects, and entries with their values. */
  async function canonicalExport(): Promise<unknown> {
    const records = (await stack.callCms('/api/sync/records?type=project&limit=1000', { token: 'CMS_SYNC_TOKEN' })).body as {
      records: { documentId: string; record: Record<string, unknown> }[];
    };
    const entries = await db.all('select inventory, key, project_id, fingerprint, gone from entries order by inventory, key');
    const told = records.records.map(({ record: { updatedAt: _u, importedAt: _i, sources: _s, ...rest } }) => rest);
    return { told, entries: entries.map((entry) => ({ ...entry, gone: Boolean(entry.gone) })) };
  }
  const undo = async () => {
    const [last] = await db.all("select document_id from runs where state = 'done' order by id desc limit 1");
    return stack.callCms(`/api/import/undo/${String(last?.document_id)}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: {} });
  };

  test('undoing a run restores entries, public values and addresses to what they were before it', async () => {
    await file.push([anItem('a', { title: 'Premier', summary: 'Avant' }), anItem('b', { title: 'Deuxième', themes: ['EMP'] })]);
    const before = await canonicalExport();
    await file.push([anItem('a', { title: 'Premier, changé', themes: ['SOL'] }), anItem('b', { title: 'Deuxième' }), anItem('c', { title: 'Troisième' })]);
    expect(await canonicalExport()).not.toEqual(before);

    expect((await undo()).body).toMatchObject({ restored: 2, removed: 1, kept: [] });

    expect(await canonicalExport()).toEqual(before);
    expect((await undo()).status).toBe(200);
  });

  test('what a person edited since stays, and is named', async () => {
    const [made] = await file.push([anItem('d', { title: 'Touché par l’équipe', summary: 'Du fichier' })]);
    await admin.publish(made?.projectId ?? '', { summary: 'De l’équipe' });
    expect((await undo()).body).toMatchObject({ removed: 1, kept: ['touche-par-l-equipe'] });
    const site = await stack.callCms('/api/site/projects/touche-par-l-equipe', { token: 'CMS_READ_TOKEN' });
    expect(site.body).toMatchObject({ project: { title: 'Touché par l’équipe', summary: 'De l’équipe' } });
  });
});

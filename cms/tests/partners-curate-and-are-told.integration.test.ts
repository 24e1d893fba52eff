import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import type { PartnerSession } from './partner-session.js';
import { meetTwoPartners } from './two-partners.js';

type View = { state: string; openness: string; seen: Record<string, string>; draft: { changes: { field: string }[] } | null; quality: { score: number } };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let alphaFile: ImportSession;
  let alpha: PartnerSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    ({ alphaFile, alpha } = await meetTwoPartners(stack, await startAdminSession(stack)));
  }, 180_000);
  afterAll(() => stack.stop());

  const push = async (file: ImportSession, key: string, values: Parameters<typeof anItem>[1], changes: Parameters<typeof anItem>[2] = {}) => (await file.push([anItem(key, values, changes)]))[0]?.projectId ?? '';
  const viewOf = async (id: string) => (await alpha.ask<{ project: View }>('GET', `projects/${id}`)).body.project;
  const save = (id: string, values: Record<string, unknown>, seen: Record<string, string> = {}) => alpha.ask('POST', `projects/${id}/draft`, { values, seen });
  const send = async (id: string) => (await alpha.ask<{ sending: string }>('POST', `projects/${id}/send`, { note: null })).body.sending;
  const shownAs = async (slug: string) => ((await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: unknown }).project;

  test('a sheet that was imported today is not one to confirm, and changing one field of it changes no other', async () => {
    const id = await push(alphaFile, 'fresh', { title: 'La halle du jour', summary: 'Du fichier' }, { sourceDate: null });
    const undated = await push(await startImportSession(stack, 'alpha-sans-date', null, false, 'p-alpha'), 'undated', { title: 'La halle sans date' });
    const stale = async () => (await alpha.ask<{ items: { id: string }[] }>('GET', 'projects?q=halle&freshness=stale')).body.items.map((item) => item.id);
    expect(await stale()).toEqual([id]);
    const fresh = await alpha.ask<{ items: { id: string; confirmed: string }[] }>('GET', 'projects?q=halle&freshness=year');
    expect(fresh.body.items).toMatchObject([{ id: undated, confirmed: new Date().toISOString().slice(0, 10) }]);
    // Of the two, the one without a date of its own arrived the day it was recorded here.
    expect((await alpha.ask<{ items: { id: string }[] }>('GET', 'projects?q=halle&sort=arrivee')).body.items.map((item) => item.id)).toEqual([undated, id]);
    const { seen } = await viewOf(undated);
    expect((await save(undated, { summary: 'De nos mains', openness: 'public' }, seen)).status).toBe(200);
    const view = await viewOf(undated);
    expect(view.draft?.changes.map(({ field }) => field)).toEqual(['summary']);
    const listed = await alpha.ask<{ items: { score: number }[] }>('GET', 'projects?q=sans+date');
    expect(listed.body.items.map(({ score }) => score)).toEqual([view.quality.score]);
    expect((await alpha.ask('POST', 'projects/bulk', { ids: [id], action: 'confirm' })).body).toMatchObject({ done: 1 });
    expect(await stale()).toEqual([]);
  });

  test('a mail address or a number written in a public text is not kept, and its field is told', async () => {
    const id = await push(alphaFile, 'personal', { title: 'La forge' });
    const written = { summary: 'Un atelier ouvert', description: 'Contact : jean.dupont@example.org ou 06 39 98 00 00.' };
    expect(await save(id, written)).toMatchObject({ status: 200, body: { contacts: ['description'] } });
    expect((await viewOf(id)).draft?.changes.map(({ field }) => field)).toEqual(['summary']);
    expect(await alpha.ask('POST', 'projects', { values: { title: 'Écrire à jean.dupont@example.org' } })).toMatchObject({ status: 400 });
    await send(id);
    expect(JSON.stringify(await shownAs('la-forge'))).not.toMatch(/jean\.dupont|06 39/);
  });

  test('a sheet kept for the collective is told to be there, and no public page is promised', async () => {
    const id = await push(alphaFile, 'reserved', { title: 'La grange', summary: 'Entre nous' });
    await save(id, { openness: 'collectif' });
    expect(await send(id)).toBe('published');
    expect(await viewOf(id)).toMatchObject({ openness: 'collectif', state: 'published' });
    expect((await alpha.ask('GET', `projects/${id}/history`)).body).toMatchObject({ slug: null, isReserved: true });
    expect(await shownAs('la-grange')).toBeUndefined();
  });
});

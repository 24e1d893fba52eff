import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardSource, PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, type ImportSession } from './import-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import type { PartnerSession } from './partner-session.js';
import { meetTwoPartners } from './two-partners.js';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let alphaFile: ImportSession;
  let betaFile: ImportSession;
  let alpha: PartnerSession;
  let beta: PartnerSession;
  let reader: PartnerSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    ({ alphaFile, betaFile, alpha, reader, beta } = await meetTwoPartners(stack, admin));
  }, 180_000);
  afterAll(() => stack.stop());

  const push = async (file: ImportSession, key: string, values: Parameters<typeof anItem>[1]) => (await file.push([anItem(key, values)]))[0]?.projectId ?? '';
  const siteOf = async (slug: string) => ((await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: PublicProject }).project;

  test('what a reader reports is for whoever records the sheet, who settles it with a word; nobody reads the reader’s address', async () => {
    const id = await push(alphaFile, 'reported', { title: 'La fiche signalée' });
    const REPORT = 'api::report.report';
    const report = await admin.create({ reason: 'wrong', field: 'places', text: 'Ce n’est plus là.', email: 'lectrice@ecrit.example', language: 'fr', recordType: 'project', recordId: id, state: 'new' }, REPORT);
    await admin.create({ reason: 'illicit', text: 'Pour l’équipe seule.', recordType: 'project', recordId: id, state: 'new' }, REPORT);
    const { body } = await alpha.ask<{ reports: { id: string }[] }>('GET', 'reports');
    expect(body.reports).toEqual([{ id: report, reason: 'wrong', field: 'places', text: 'Ce n’est plus là.', createdAt: expect.any(String), project: { id, slug: 'la-fiche-signalee', title: 'La fiche signalée' } }]);
    expect((await alpha.ask<{ tasks: { kind: string; count: number }[] }>('GET', 'dashboard')).body.tasks).toContainEqual(expect.objectContaining({ kind: 'reports', count: 1 }));
    expect((await beta.ask<{ reports: unknown[] }>('GET', 'reports')).body.reports).toEqual([]);
    const answer = { id: report, state: 'settled', answer: 'Corrigé, merci.' };
    expect((await beta.ask('POST', 'reports', answer)).status).toBe(404);
    expect((await reader.ask('POST', 'reports', answer)).status).toBe(403);
    expect((await alpha.ask('POST', 'reports', answer)).status).toBe(200);
    expect((await alpha.ask('POST', 'reports', answer)).status).toBe(404);
    const settled = async (who: PartnerSession) => (await who.ask<{ settled: { id: string; state: string }[] }>('GET', 'reports')).body.settled.map((one) => [one.id, one.state]);
    expect([await settled(alpha), await settled(beta)]).toEqual([[[report, 'settled']], []]);
    expect(await queryDatabase(stack, `select state, answer from reports where document_id = '${report}'`)).toEqual([{ state: 'settled', answer: 'Corrigé, merci.' }]);
    expect(await queryDatabase(stack, `select "to" from mails where template = 'report-answered'`)).toEqual([{ to: 'lectrice@ecrit.example' }]);
  });

  test('of two sheets that look alike, their only owner decides; where somebody else records one, the team hears what each says', async () => {
    type Pairs = { pairs: { a: { id: string; title: string }; b: { id: string }; mayDecide: boolean }[] };
    const pairsOf = async (who: PartnerSession) => (await who.ask<Pairs>('GET', 'pairs')).body.pairs;
    const alike = async (one: string, two: string) => {
      const [a = '', b = ''] = [one, two].sort();
      await writeDatabase(stack, `insert into duplicates (scope, record_a, record_b, band, score) values ('project', '${a}', '${b}', 'asked', 70)`);
      return { a, b };
    };
    const [left, right, theirs] = [await push(alphaFile, 'alike-1', { title: 'La ruche du quai', website: 'https://un.example' }), await push(alphaFile, 'alike-2', { title: 'Ruche du quai', website: 'https://deux.example' }), await push(betaFile, 'alike-3', { title: 'Une ruche, au quai', website: 'https://trois.example' })];
    const [ours, shared] = [await alike(left, right), await alike(left, theirs)];
    // What another keeps for itself cannot be told from what is not there.
    await writeDatabase(stack, `update projects set openness = 'prive' where document_id = '${left}'`);
    expect(await pairsOf(beta)).toEqual([]);
    await writeDatabase(stack, `update projects set openness = null where document_id = '${left}'`);
    expect((await pairsOf(alpha)).map(({ a, b, mayDecide }) => ({ a: a.id, b: b.id, mayDecide }))).toEqual(expect.arrayContaining([{ ...ours, mayDecide: true }, { ...shared, mayDecide: false }]));
    expect((await pairsOf(beta)).map(({ a, b, mayDecide }) => ({ a: a.id, b: b.id, mayDecide }))).toEqual([{ ...shared, mayDecide: false }]);
    expect((await beta.ask('POST', 'pairs', { ...ours, says: 'same', note: '' })).status).toBe(404);
    expect((await reader.ask('POST', 'pairs', { ...ours, says: 'same', note: '' })).status).toBe(403);
    expect((await beta.ask('POST', 'pairs', { ...shared, says: 'different', note: 'Pas la même rive.' })).body).toEqual({ outcome: 'told' });
    expect(await pairsOf(beta)).toEqual([]);
    expect((await admin.get(`/office/duplicates/pair?a=${shared.a}&b=${shared.b}`)).body.advice).toMatchObject([{ partner: 'p-beta', says: 'different', note: 'Pas la même rive.' }]);
    expect((await alpha.ask('POST', 'pairs', { ...ours, says: 'same', keep: ours.a === right ? 'a' : 'b', note: '' })).body).toEqual({ outcome: 'decided' });
    // The page that was chosen stays what it was chosen for, though the other comes first by the usual rule.
    expect(await siteOf('ruche-du-quai')).toMatchObject({ title: 'Ruche du quai', website: 'https://deux.example' });
    expect((await siteOf('la-ruche-du-quai'))?.slug ?? 'moved').not.toBe('la-ruche-du-quai');
    expect((await pairsOf(alpha)).map(({ mayDecide }) => mayDecide)).toEqual([false]);
  });

  test('a source whose reader died is an alert at once and is taken up again; one mail tells of it while it lasts', async () => {
    const ask = async <Body>(path: string, body?: object) => (await stack.callCms(`/api/sources${path}`, { token: 'CMS_IMPORT_TOKEN', ...(body !== undefined && { method: 'POST', body }) })).body as Body;
    await writeDatabase(stack, `update partners set contact_email = 'source@alpha.example' where slug = 'p-alpha'`);
    await ask('/consent', { inventory: 'alpha', by: 'Présidence', at: '2026-01-01', scope: null });
    await ask('/plan', { inventory: 'alpha', connector: 'url', address: 'https://alpha.example/export.csv', schedule: 'monthly', cron: null, recipe: { version: 1 } });
    const due = async () => (await ask<{ due: number }>('/due')).due;
    const alert = async () => (await ask<{ sources: BoardSource[] }>('')).sources.find(({ inventory }) => inventory === 'alpha')?.alert;
    const mails = async () => (await queryDatabase(stack, `select "to" from mails where template = 'source-alert' and "to" = 'source@alpha.example'`)).length;
    const die = async () => {
      expect(await ask('/claim', { inventory: null })).toMatchObject({ source: { inventory: 'alpha' } });
      expect(await due()).toBe(0);
      await writeDatabase(stack, `update harvests set lease_until = ${database === 'sqlite' ? '1' : "'2020-01-01'"} where state = 'running'`);
    };
    await die();
    expect([await due(), await alert(), await mails()]).toEqual([1, expect.objectContaining({ readings: 1, message: expect.stringContaining('interrompue') }), 1]);
    await die();
    expect([await due(), await alert(), await mails()]).toEqual([1, expect.objectContaining({ readings: 2 }), 1]);
    // A source that ends its readers every time waits for its date.
    await die();
    expect([await due(), await mails()]).toEqual([0, 1]);
    const report = { items: 3, pages: 1, counts: null, run: null, message: 'La source ne répond pas.', failures: [], etag: null, lastModified: null, hash: null, recipeHash: null };
    await ask('/record', { harvest: null, inventory: 'alpha', report: { ...report, outcome: 'unchanged' } });
    expect([await alert(), await mails()]).toEqual([null, 1]);
    await ask('/record', { harvest: null, inventory: 'alpha', report: { ...report, outcome: 'failed' } });
    expect([await alert(), await mails()]).toEqual([expect.objectContaining({ readings: 1 }), 2]);
  });

  test('a web address that stops answering is told to whoever records its sheet, and not at the first failure', async () => {
    const url = 'https://mort.example/page';
    const id = await push(alphaFile, 'link', { title: 'La page perdue', website: url });
    const asked = async () => ((await stack.callCms('/api/sources/links?limit=2000', { token: 'CMS_IMPORT_TOKEN' })).body as { urls: string[] }).urls;
    const report = async (outcome: string, day: number) =>
      ((await stack.callCms('/api/sources/links', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { reports: [{ url, outcome, reason: 'répond 404' }], now: new Date(Date.now() + day * 86_400_000).toISOString() } })).body as { dead: number }).dead;
    const linksOf = async (who: PartnerSession) => (await who.ask<{ links: { url: string; project: { id: string } }[] }>('GET', 'links')).body.links;
    expect(await asked()).toContain(url);
    expect([await report('gone', 0), await asked(), await linksOf(alpha)]).toEqual([0, expect.not.arrayContaining([url]), []]);
    expect(await report('gone', 1)).toBe(1);
    expect(await linksOf(alpha)).toMatchObject([{ url, project: { id } }]);
    expect((await alpha.ask<{ tasks: { kind: string }[] }>('GET', 'dashboard')).body.tasks).toContainEqual(expect.objectContaining({ kind: 'links', count: 1 }));
    expect(await linksOf(beta)).toEqual([]);
    const article = await admin.create({ title: 'Un article', slug: 'un-article', medium: 'Le Quotidien', date: '2020-01-01', kind: 'article', url }, 'api::press-article.press-article');
    await admin.publish(article, {}, 'api::press-article.press-article');
    const { body } = await stack.callCms('/api/site/editorial?types=press-article&locale=fr', { token: 'CMS_READ_TOKEN' });
    expect((body as { 'press-article': { title: string; isDead: boolean }[] })['press-article']).toContainEqual(expect.objectContaining({ title: 'Un article', isDead: true }));
    expect([await report('alive', 8), await linksOf(alpha)]).toEqual([0, []]);
  });
});

import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAdminSession, type AdminSession } from './admin-session';
import { welcomeColleague } from './welcome-colleague';

type Found = { documentId: string; title?: string; name?: string; slug: string };
type Removed = {
  removed: Record<string, number>;
  kept: { type: string; label: string }[];
  administratorLink?: string;
};

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let answer: Removed;
  let colleague: string;
  let handmade: string;
  let curated: string;

  const read = async (path: string) => {
    const response = await fetch(`${stack.cmsUrl}/content-manager/collection-types/${path}`, {
      headers: { authorization: `Bearer ${colleague}` },
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const list = async (type: string, filters = '') =>
    ((await read(`api::${type}.${type}?pageSize=100${filters}`)).results ?? []) as Found[];
  const site = async (path: string) => {
    const response = await fetch(`${stack.webUrl}${path}`);
    return `${response.headers.get('x-robots-tag') ?? ''} ${await response.text()}`;
  };
  const operate = (operation: string, body: unknown = {}) =>
    stack.callCms(`/api/operations/${operation}`, { token: 'CMS_ADMIN_TOKEN', method: 'POST', body });

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true, demo: true, inventories: true });
    admin = await startAdminSession(stack);
    colleague = await welcomeColleague(stack, admin.token);
  }, 400_000);
  afterAll(() => stack.stop());

  test('a second seeding plants nothing, nor what the team removed since', async () => {
    expect((await operate('seed', { demo: true })).body).toEqual({ planted: 0 });
    const [first] = await list('testimonial');
    await admin.remove(first?.documentId ?? '', 'api::testimonial.testimonial');
    const left = (await list('testimonial')).length;
    expect((await operate('seed', { demo: true })).body).toEqual({ planted: 0 });
    expect((await list('testimonial')).length).toBe(left);
  });

  test('what somebody changed or wrote stays when the demonstration ends, and is named', async () => {
    const [article] = await list('article');
    await admin.save(article?.documentId ?? '', { title: 'Une nouvelle à nous' }, 'api::article.article');
    const [page] = await list('page', '&filters[slug][$eq]=methode');
    await admin.save(page?.documentId ?? '', { title: 'Notre méthode' }, 'api::page.page');
    const own = await admin.create(
      { title: 'Écrit par l’équipe', summary: 'Bonjour.', date: '2026-05-04' },
      'api::article.article',
    );
    handmade = await admin.create({ title: 'Projet saisi par l’équipe', summary: 'Il existe vraiment.' }, 'api::project.project');
    await admin.publish(handmade, {}, 'api::project.project');
    const [invented] = await list('project', '&sort=id:ASC');
    curated = invented?.documentId ?? '';
    await admin.publish(curated, { title: 'Un titre de l’équipe' }, 'api::project.project');
    expect(await site('/')).toContain('noindex');
    const ended = await operate('demo/remove');
    expect(ended.status).toBe(200);
    answer = ended.body as Removed;
    expect(answer.kept.map(({ label }) => label).sort()).toEqual(['Notre méthode', 'Un titre de l’équipe', 'Une nouvelle à nous']);
    expect((await list('article')).map(({ documentId }) => documentId).sort()).toEqual(
      [article?.documentId, own].sort(),
    );
  }, 240_000);

  test('nothing of the demonstration is left, and the site no longer says that there is', async () => {
    for (const type of ['testimonial', 'timeline-event', 'press-article', 'partner', 'governance-body'])
      expect(`${type} ${(await list(type)).length}`).toBe(`${type} 0`);
    const figures = await stack.callCms('/api/site/figures', { token: 'CMS_READ_TOKEN' });
    expect(figures.body).toMatchObject({ demo: false });
    const settings = await stack.callCms('/api/site/settings', { token: 'CMS_READ_TOKEN' });
    expect(JSON.stringify(settings.body)).not.toContain('démonstration');
  });

  test('of the imported inventories, only the project a person wrote on is left, and says so alone', async () => {
    expect((await list('project')).map(({ documentId }) => documentId).sort()).toEqual([handmade, curated].sort());
    for (const type of ['entry', 'run', 'inventory', 'conflict', 'duplicate', 'rejection', 'correction', 'recipe', 'membership', 'redirect'])
      expect(`${type} ${(await list(type)).length}`).toBe(`${type} 0`);
    const { body } = await stack.callCms(`/api/site/projects?ids=${curated}`, { token: 'CMS_READ_TOKEN' });
    const [kept] = (body as { projects: { title: string; sources: unknown[]; provenance: Record<string, { by: string }> }[] }).projects;
    expect(kept).toMatchObject({ title: 'Un titre de l’équipe', sources: [] });
    expect(Object.values(kept?.provenance ?? {}).map(({ by }) => by)).toEqual(['person']);
    await stack.indexCaughtUp(60_000);
    const found = (await (await fetch(`${stack.webUrl}/api/v1/projects`)).json()) as { total: number };
    expect(found.total).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await site('/')).not.toContain('noindex');
    expect((await fetch(`${stack.webUrl}/partenaires/la-fabrique-des-possibles`)).status).toBe(404);
  });

  test('pages nobody changed wait as drafts that say what to write; taxonomy and synonyms stay', async () => {
    const [page] = await list('page', '&filters[slug][$eq]=le-projet');
    const { data } = (await read(`api::page.page/${page?.documentId}`)) as unknown as {
      data: { status: string; blocks: { body: string }[]; help: string };
    };
    expect(data.status).toBe('draft');
    expect(data.blocks.map((block) => block.body)).toEqual([data.help]);
    expect((await list('theme')).length).toBeGreaterThan(20);
    expect((await list('synonym')).length).toBeGreaterThan(20);
  });

  test('the accounts of the demonstration are gone, and nobody else may become the first administrator', async () => {
    expect(answer.administratorLink).toBeUndefined();
    expect((await admin.get('/admin/users/me')).status).toBe(401);
    expect((await operate('accounts', { demo: false })).body).toEqual({ accounts: [] });
  });
});

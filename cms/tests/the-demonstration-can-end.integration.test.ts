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

  const read = async (path: string) => {
    const response = await fetch(`${stack.cmsUrl}/content-manager/collection-types/${path}`, {
      headers: { authorization: `Bearer ${colleague}` },
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const list = async (type: string, filters = '') =>
    ((await read(`api::${type}.${type}?pageSize=100${filters}`)).results ?? []) as Found[];
  const operate = (operation: string, body: unknown = {}) =>
    stack.callCms(`/api/operations/${operation}`, { token: 'CMS_ADMIN_TOKEN', method: 'POST', body });

  beforeAll(async () => {
    stack = await startTestStack({ database, demo: true });
    admin = await startAdminSession(stack);
    colleague = await welcomeColleague(stack, admin.token);
  }, 240_000);
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
    const ended = await operate('demo/remove');
    expect(ended.status).toBe(200);
    answer = ended.body as Removed;
    expect(answer.kept.map(({ label }) => label).sort()).toEqual(['Notre méthode', 'Une nouvelle à nous']);
    expect((await list('article')).map(({ documentId }) => documentId).sort()).toEqual(
      [article?.documentId, own].sort(),
    );
  });

  test('nothing of the demonstration is left, and the site no longer says that there is', async () => {
    for (const type of ['testimonial', 'timeline-event', 'press-article', 'partner', 'governance-body'])
      expect(`${type} ${(await list(type)).length}`).toBe(`${type} 0`);
    const figures = await stack.callCms('/api/site/figures', { token: 'CMS_READ_TOKEN' });
    expect(figures.body).toMatchObject({ demo: false });
    const settings = await stack.callCms('/api/site/settings', { token: 'CMS_READ_TOKEN' });
    expect(JSON.stringify(settings.body)).not.toContain('démonstration');
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

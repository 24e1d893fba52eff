import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';

const THEME = 'api::theme.theme';
type Effect = { projects: number; children: number; done: boolean; parts: { code: string; isNew: boolean; projects: number; examples: string[] }[] };
type Project = { title: string; themes: { code: string }[] };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;
  const themes: Record<string, string> = {};
  const ids: Record<string, string> = {};
  const titles = ['Atelier vélo du quai', 'Covoiturage des villages', 'Vélos et covoiturage', 'Navette à la demande'];
  const item = (title: string) => anItem(title, { title, themes: ['DEPL', 'AUTRE'] });

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    admin = await startAdminSession(stack);
    for (const code of ['DEPL', 'AUTRE', 'VELO', 'ANCIEN']) themes[code] = await admin.create({ code, label: `Thème ${code}`, aliases: code === 'DEPL' ? 'déplacements' : '' }, THEME);
    await admin.create({ code: 'DEPL-FIN', label: 'Plus fin', parent: { connect: [{ documentId: themes['DEPL'] }] } }, THEME);
    file = await startImportSession(stack, 'partage');
    for (const { projectId, key } of await file.push(titles.map(item))) ids[key] = projectId ?? '';
    await stack.indexCaughtUp();
  }, 240_000);
  afterAll(() => stack.stop());

  const split = async (body: object) => stack.callCms('/api/operations/terms/split', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body });
  const into = [
    { code: 'VELO', label: null, words: ['vélo'] },
    { code: 'COVO', label: 'Covoiturage', words: ['covoiturage'] },
    { code: 'AUTREMENT', label: 'Se déplacer autrement', words: [] },
  ];
  const codesOf = async (title: string) => {
    const { body } = await stack.callCms(`/api/site/projects?ids=${ids[title]}`, { token: 'CMS_READ_TOKEN' });
    return (body as { projects: Project[] }).projects[0]?.themes.map(({ code }) => code).sort();
  };
  const api = async (query: string) => ((await (await fetch(`${stack.webUrl}/api/v1/projects?${query}`)).json()) as { total: number }).total;

  test('the effect of a split is shown first, and nothing is written', async () => {
    const { status, body } = await split({ list: 'themes', code: 'DEPL', into, dryRun: true });
    expect([status, (body as Effect).done]).toEqual([200, false]);
    expect(body).toMatchObject({ projects: 4, children: 1 });
    expect((body as Effect).parts.map(({ code, isNew, projects }) => [code, isNew, projects])).toEqual([['VELO', false, 2], ['COVO', true, 2], ['AUTREMENT', true, 1]]);
    expect((body as Effect).parts[2]?.examples).toEqual(['Navette à la demande']);
    expect(await codesOf('Atelier vélo du quai')).toEqual(['AUTRE', 'DEPL']);
  });

  test('a split that would lose projects is refused, in French', async () => {
    const refused = await split({ list: 'themes', code: 'DEPL', into: into.slice(0, 2), dryRun: false });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('une ligne sans mot')]);
    expect(await admin.save(themes['DEPL'] ?? '', { splitInto: 'VELO : vélo\nINCONNU' }, THEME)).toBe(400);
  });

  test('projects, the themes below, history and the index follow a split', async () => {
    expect((await split({ list: 'themes', code: 'DEPL', into, dryRun: false })).body).toMatchObject({ done: true });
    expect(await codesOf('Atelier vélo du quai')).toEqual(['AUTRE', 'VELO']);
    expect(await codesOf('Vélos et covoiturage')).toEqual(['AUTRE', 'COVO', 'VELO']);
    expect(await codesOf('Navette à la demande')).toEqual(['AUTRE', 'AUTREMENT']);
    expect(await admin.historyOf(ids['Navette à la demande'] ?? '')).toContain('update');
    await stack.indexCaughtUp();
    expect(await api('theme=VELO')).toBe(2);
    const { body } = await stack.callCms('/api/site/taxonomy', { token: 'CMS_READ_TOKEN' });
    const taxonomy = body as { themes: { code: string; parent: string | null }[]; merged: { themes: Record<string, string[]> } };
    expect(taxonomy.merged.themes['DEPL']).toEqual(['VELO', 'COVO', 'AUTREMENT']);
    expect(taxonomy.themes.find(({ code }) => code === 'DEPL-FIN')?.parent).toBe('AUTREMENT');
    expect(taxonomy.themes.map(({ code }) => code)).not.toContain('DEPL');
  });

  test('old addresses lead to the themes of today, on the site, in the API and without the engine', async () => {
    const page = await fetch(`${stack.webUrl}/recherche?q=navette&theme=DEPL`, { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([301, '/recherche?q=navette&theme=VELO&theme=COVO&theme=AUTREMENT']);
    expect(await api('theme=DEPL')).toBe(4);
    const { body } = await stack.callCms('/api/site/projects?theme=DEPL', { token: 'CMS_READ_TOKEN' });
    expect(body).toMatchObject({ total: 4 });
  });

  test('a partner who still says the old theme is understood, and the same file again changes nothing', async () => {
    const again = await file.push(titles.map(item));
    expect(again.map(({ outcome }) => outcome)).toEqual(titles.map(() => 'unchanged'));
    const [made] = await file.push([item('Vélobus pour tous, à vélo')]);
    ids['nouveau'] = made?.projectId ?? '';
    expect(await codesOf('nouveau')).toEqual(['AUTRE', 'VELO']);
  });

  test('a theme added is a facet, renamed is read, retired is proposed no more, merged leads to its successor', async () => {
    themes['NEUF'] = await admin.create({ code: 'NEUF', label: 'Tout neuf' }, THEME);
    const [made] = await file.push([anItem('neuf', { title: 'Projet tout neuf', themes: ['NEUF', 'ANCIEN'] })]);
    await stack.indexCaughtUp();
    expect(await api('theme=NEUF')).toBe(1);
    // Emptied on the form, its code stays: addresses, files and the term merged into it below name it.
    for (const code of ['', null]) expect(await admin.save(themes['NEUF'], { label: 'Rebaptisé', code }, THEME)).toBe(200);
    await admin.save(themes['ANCIEN'] ?? '', { mergedInto: 'NEUF' }, THEME);
    await admin.save(themes['AUTRE'] ?? '', { retired: true }, THEME);
    await stack.indexCaughtUp();
    const { body } = await stack.callCms(`/api/site/projects?ids=${made?.projectId}`, { token: 'CMS_READ_TOKEN' });
    expect((body as { projects: { themes: { label: string }[] }[] }).projects[0]?.themes.map(({ label }) => label)).toEqual(['Rebaptisé']);
    // The site remembers the taxonomy for a few seconds.
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline && (await api('theme=ANCIEN')) !== 1) await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await api('theme=ANCIEN')).toBe(1);
    const taxonomy = (await stack.callCms('/api/site/taxonomy', { token: 'CMS_READ_TOKEN' })).body as { themes: { code: string }[] };
    expect(taxonomy.themes.map(({ code }) => code)).not.toContain('AUTRE');
    expect(await api('theme=AUTRE')).toBe(5);
  });
});

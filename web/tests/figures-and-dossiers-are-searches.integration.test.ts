import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { placeAt, pushProjects } from './push-projects.js';
import { createAsTeam, publishAsTeam } from './team-member.js';

const PICKED = 130;
const COLLECTION = 'api::collection.collection';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let ids: string[];
  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    const many = Array.from({ length: PICKED }, (_, index) => ({ title: `Choisi ${index}`, themes: index < 10 ? ['ENV'] : [] }));
    ids = await pushProjects(stack, 'choix', [...many, { title: 'Trouvé', themes: ['ENV'] }, { title: 'Trouvé aussi', themes: ['ENV'] }, { title: 'Ailleurs' }]);
    await publishAsTeam(stack, COLLECTION, { title: 'Un grand dossier', slug: 'grand-dossier', query: 'theme=ENV', projects: { connect: ids.slice(0, PICKED).map((documentId) => ({ documentId })) } });
    await publishAsTeam(stack, COLLECTION, { title: 'Only English', slug: 'only-english', lead: 'An English lead.', projects: { connect: [{ documentId: ids[0] }] } }, 'en');
    await publishAsTeam(stack, 'api::article.article', { title: 'Written in English', slug: 'written-in-english', date: '2026-11-01', summary: 'A summary.', body: 'English words.' }, 'en');
    await stack.indexCaughtUp(120_000);
  }, 300_000);
  afterAll(() => stack.stop());

  const text = async (path: string) => (await fetch(`${stack.webUrl}${path}`)).text();
  const total = async (query: string) => (JSON.parse(await text(`/api/v1/projects?perPage=1&${query}`)) as { total: number }).total;

  test('a dossier of more projects than an address can name has one search of them all, in every output', async () => {
    const html = await text('/dossiers/grand-dossier');
    expect(html).toContain(`href="/recherche?dossier=grand-dossier"`);
    expect(html).toContain(`${PICKED + 2}\u00A0projets`);
    expect(await total('dossier=grand-dossier')).toBe(PICKED + 2);
    expect((await text('/api/v1/projects.csv?dossier=grand-dossier')).trimEnd().split('\r\n')).toHaveLength(PICKED + 3);
    expect((JSON.parse(await text('/api/v1/projects.geojson?dossier=grand-dossier')) as { features: unknown[] }).features).toHaveLength(PICKED + 2);
    expect(await text('/recherche?dossier=grand-dossier')).toContain('Dossier «\u202FUn grand dossier\u202F»');
    expect((await text('/recherche/imprimer?dossier=grand-dossier')).match(/<li>/g)).toHaveLength(PICKED + 2);
    expect((await text('/embed/liste?dossier=grand-dossier')).match(/Choisi|Trouvé/g)?.length).toBeGreaterThan(5);
    expect(await total('dossier=grand-dossier&theme=ENV')).toBe(12);
  }, 60_000);

  test('a project that comes to answer a dossier’s search joins it, one that its carrier withdraws leaves it', async () => {
    const [joined = ''] = await pushProjects(stack, 'apres', [{ title: 'Trouvé plus tard', themes: ['ENV'] }]);
    await stack.indexCaughtUp();
    expect(await total('dossier=grand-dossier')).toBe(PICKED + 3);
    await createAsTeam(stack, 'api::objection.objection', { subject: 'project', by: 'carrier', reference: joined });
    await stack.indexCaughtUp();
    expect(await total('dossier=grand-dossier')).toBe(PICKED + 2);
  }, 60_000);

  test('a dossier may be all that is around a place: who is there joins it, and everybody else is still found', async () => {
    const before = await total('');
    await publishAsTeam(stack, COLLECTION, { title: 'Autour de Lyon', slug: 'autour-de-lyon', query: 'near=45.76,4.84&radius=10' });
    await pushProjects(stack, 'alentour', [{ title: 'Au bord du Rhône', places: [placeAt(45.76, 4.84)] }, { title: 'Au bord de la Penfeld', places: [placeAt(48.39, -4.49)] }]);
    await stack.indexCaughtUp();
    expect([await total('dossier=autour-de-lyon'), await total('')]).toEqual([1, before + 2]);
  }, 60_000);

  test('every age and every month of the state of the commons leads to as many projects as it says', async () => {
    const html = await text('/etat-des-communs');
    const figures = [...html.matchAll(/href="\/recherche\?((?:told|recorded)[^"]+)">(\d[\d\s\u202f\u00a0]*)/g)].map(([, query = '', figure = '']): [string, number] => [query.replaceAll('&amp;', '&'), Number(figure.replace(/\D/g, ''))]);
    expect(figures.length).toBeGreaterThanOrEqual(5);
    expect(figures.filter(([query]) => query.startsWith('told')).reduce((sum, [, figure]) => sum + figure, 0)).toBe(await total(''));
    for (const [query, figure] of figures) expect([query, await total(query)]).toEqual([query, figure]);
    expect(await text('/recherche?told=non-precise&recorded-since=2026-01-31')).toMatch(/Recensés à partir du 31 janvier 2026/);
    expect((await fetch(`${stack.webUrl}/api/v1/projects?told-since=hier`)).status).toBe(400);
  }, 60_000);

  test('what is only written in English is read in French too, and says in which language it is; and the other way round', async () => {
    const news = await text('/actualites');
    expect(news).toMatch(/en anglais.*lang="en"[^>]*><a href="\/actualites\/written-in-english"/s);
    const story = await text('/actualites/written-in-english');
    expect(story).toContain('Cette page n’existe pas encore en français');
    expect(story).toMatch(/<div lang="en">.*English words\./s);
    expect(await text('/en/actualites/written-in-english')).not.toContain('not been translated');
    expect(await text('/dossiers/only-english')).toMatch(/n’existe pas encore en français.*lang="en".*An English lead\./s);
    expect(await text('/en/dossiers/grand-dossier')).toContain('has not been translated into English');
    expect(await text('/recherche/pages?q=summary')).toContain('Written in English');
  }, 60_000);

  test('the same dossier is found while the engine rests', async () => {
    await stack.killTypesense();
    await setTimeout(200);
    expect(await total('dossier=grand-dossier')).toBe(PICKED + 2);
    expect((await fetch(`${stack.webUrl}/dossiers/grand-dossier`)).status).toBe(200);
  }, 60_000);
});

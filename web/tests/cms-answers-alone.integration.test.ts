import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { laureateOf } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { placeAt, pushProjects } from './push-projects.js';
import { createAsTeam } from './team-member.js';

type Found = { id: string; slug: string; title: string; places: { commune: { code: string } | null; epci: string | null }[]; distinctions: { label: string; year: number | null }[] };
type Page = { total: number; facets: Record<string, { code: string; count: number }[]>; projects: Found[]; next: string | null };

const VALUES_PER_FACET = 8;
const AT_ONCE = 6;
const searches = [
  'near=45.76,4.84&radius=30', 'near=48.85,2.35&radius=5', 'near=-21.1,55.5&radius=60', 'near=46.5,2.5&radius=500', 'near=47.2,0&radius=80',
  'bbox=0,44,3,47', 'bbox=-5,42,0,49', 'bbox=-180,-85,180,85', 'theme=ENV&region=84&scale=local', 'region=84&region=11&audience=non-precise',
  'recorded-since=2020-01-01', 'recorded-before=2026-01-01', 'recorded-since=2024-01-01&recorded-before=2026-02-01', 'told-since=2026-01-01', 'told-before=2026-01-01',
  'told-since=2024-01-01&told-before=2026-01-02', 'told=2026&told=2025', 'told=2019&theme=ENV', 'dossier=dans-le-rhone', 'dossier=dans-le-rhone&theme=ENV',
];

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack({ database, web: true, demo: true, inventories: true });
    await pushProjects(stack, 'flou', [
      { title: 'Maison tenue secrète', places: [placeAt(45.7, 4.8, { visibility: 'commune', commune: { code: '69387', name: 'Lyon 7e' }, department: '69', region: '84' })] },
      { title: 'Refuge du département', places: [placeAt(45.7, 4.8, { visibility: 'department', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84' })] },
      { title: 'Refuge caché', places: [placeAt(45.7, 4.8, { visibility: 'hidden', department: '69', region: '84' })] },
      { title: 'Partout en région', area: ['reg-84'] },
      { title: 'Dans toute l’intercommunalité', area: ['epci-200046977'] },
      { title: 'Dans toute la commune', area: ['com-69123'] },
    ]);
    await stack.indexCaughtUp();
  }, 300_000);
  afterAll(() => stack.stop());

  const api = async (path: string): Promise<Page> => (await fetch(`${stack.webUrl}/api/v1/projects?${path}`)).json() as Promise<Page>;
  const cms = async (query: string) => (await stack.callCms(`/api/site/projects?${query}`, { token: 'CMS_READ_TOKEN' })).body as Page;
  const ids = ({ projects }: Page) => projects.map(({ id }) => id);

  test('every value of every facet finds as many projects without the engine as with it', async () => {
    const { facets, projects } = await api('perPage=100&sort=titre');
    const communes = projects.flatMap(({ places }) => places.flatMap(({ commune }) => commune?.code ?? []));
    const epcis = projects.flatMap(({ places }) => places.flatMap(({ epci }) => epci ?? []));
    const laureates = projects.flatMap(({ distinctions }) => distinctions.map(laureateOf));
    expect(laureates.length).toBeGreaterThan(3);
    const values = { ...Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, counts.map(({ code }) => code)])), commune: communes, epci: epcis, laureate: laureates };
    expect(Object.keys(values)).toEqual(expect.arrayContaining(['theme', 'audience', 'scale', 'maturity', 'partner', 'region', 'departement', 'commune-size', 'year', 'told', 'dossier']));
    const asked = Object.entries(values).flatMap(([name, codes]) =>
      [...new Set([...codes.slice(0, VALUES_PER_FACET), 'non-precise', 'inconnu'])].map((code) => `${name}=${encodeURIComponent(code)}`));
    const all = [...asked, ...searches];
    // Several at once: one by one, most of the time goes in waiting.
    for (let start = 0; start < all.length; start += AT_ONCE) {
      const some = all.slice(start, start + AT_ONCE);
      const totals = await Promise.all(some.map(async (query) => [query, (await cms(`${query}&perPage=1`)).total, (await api(`${query}&perPage=1`)).total] as const));
      for (const [query, alone, found] of totals) expect([query, alone]).toEqual([query, found]);
    }
    const titles = async (query: string) => (await api(`${query}&perPage=100&q=dans%20toute`)).projects.map(({ title }) => title);
    expect((await titles('epci=200046977')).sort()).toEqual(['Dans toute la commune', 'Dans toute l’intercommunalité']);
    expect(await titles('commune=69123')).toEqual(['Dans toute la commune']);
    expect(await titles('departement=69')).toContain('Dans toute l’intercommunalité');
  }, 240_000);

  test('the nearest come first, and projects are named by address as by identifier', async () => {
    const around = 'near=48.85,2.35&radius=40&sort=distance&perPage=10';
    expect(ids(await cms(around))[0]).toBe(ids(await api(around))[0]);
    const [one, two] = (await api('perPage=2')).projects;
    for (const ask of [cms, api]) expect(ids(await ask(`ids=${one?.slug}&ids=${two?.id}`)).sort()).toEqual([one?.id, two?.id].sort());
  });

  test('every figure of the CMS is what the search counts: projects, departments, those of each partner', async () => {
    const { total, facets } = await api('perPage=1');
    const { body } = await stack.callCms('/api/site/figures', { token: 'CMS_READ_TOKEN' });
    expect(body).toMatchObject({ projects: total, departments: facets.departement?.filter(({ code }) => code !== 'non-precise').length });
    const { partners } = (await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' })).body as { partners: { slug: string; projectCount: number }[] };
    const counted = new Map(facets.partner?.map(({ code, count }) => [code, count]));
    expect(partners.map(({ slug, projectCount }) => [slug, projectCount])).toEqual(partners.map(({ slug }) => [slug, counted.get(slug) ?? 0]));
  });

  test('the sitemap lists the territories of the four kinds that have projects, and no other', async () => {
    const listed = [...(await (await fetch(`${stack.webUrl}/sitemap.xml`)).text()).matchAll(/<loc>[^<]*\/territoires\/((?:reg|dep|epci|com)-\w+)<\/loc>/g)].map(([, address]) => address ?? '');
    const { facets, projects } = await api('perPage=100&sort=titre');
    const counted = (facet: string) => (facets[facet] ?? []).map(({ code }) => code).filter((code) => code !== 'non-precise');
    const places = projects.flatMap((project) => project.places);
    const known = { reg: counted('region'), dep: counted('departement'), epci: places.flatMap(({ epci }) => epci ?? []), com: places.flatMap(({ commune }) => commune?.code ?? []) };
    for (const [prefix, codes] of Object.entries(known)) {
      expect(codes.length).toBeGreaterThan(0);
      // Codes of arrondissements have no page.
      expect(codes.filter((code) => !listed.includes(`${prefix}-${code}`) && !/^(69|75|13)\d{3}$/.test(code))).toEqual([]);
      if (prefix === 'dep') expect(listed.filter((address) => address.startsWith('dep-'))).toHaveLength(codes.length);
    }
  });

  test('a selection follows what moved, as its page does: nothing of it is said to be gone', async () => {
    const [{ slug } = { slug: '' }] = (await api('perPage=1')).projects;
    await createAsTeam(stack, 'api::redirect.redirect', { from: '/projets/ancienne-adresse', to: `/projets/${slug}`, permanent: true });
    const html = await (await fetch(`${stack.webUrl}/selection?ids=ancienne-adresse`)).text();
    expect(html).toContain(`href="/projets/${slug}"`);
    expect(html).not.toContain('n’est plus publié');
  });

  test('what was recorded last comes first in that order, with the engine and without', async () => {
    await pushProjects(stack, 'arrive', [{ title: 'Recensé le dernier' }]);
    await stack.indexCaughtUp();
    for (const ask of [cms, api]) expect((await ask('sort=arrivee&perPage=1')).projects[0]?.title).toBe('Recensé le dernier');
  });

  const readAll = async (first: string, meanwhile: () => Promise<unknown>): Promise<string[]> => {
    const read: string[] = [];
    for (let query: string | null = first, part = 0; query !== null; part += 1) {
      const page: Page = await api(query);
      read.push(...ids(page));
      query = page.next === null ? null : `perPage=90&cursor=${page.next}`;
      if (part === 2) await meanwhile();
    }
    return read;
  };

  test.each(['perPage=90&cursor=*', 'perPage=90', 'perPage=90&sort=titre'])('a reading begun by « %s » gives each project once, though some arrive meanwhile', async (first) => {
    const { total } = await api('');
    const read = await readAll(first, () => pushProjects(stack, `pendant-${first.length}`, [{ title: 'Arrivé pendant la lecture' }, { title: 'Lui aussi' }]));
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeGreaterThanOrEqual(total);
    await stack.indexCaughtUp();
  }, 60_000);

  test('without the engine, the API reads on from where it was, and exports everything', async () => {
    const half = await api('perPage=90&cursor=*');
    const { total } = await api('since=2000-01-01');
    await stack.killTypesense();
    const rest = await readAll(`perPage=90&cursor=${half.next}`, () => Promise.resolve());
    expect(new Set([...ids(half), ...rest]).size).toBe(total);
    expect((await api('since=2000-01-01')).total).toBe(total);
    expect((await api('since=2999-01-01')).total).toBe(0);
    const text = async (path: string) => (await fetch(`${stack.webUrl}/api/v1/projects${path}`)).text();
    expect((await text('.geojson')).match(/"type":"Feature",/g)).toHaveLength(total);
    expect((await text('.csv?theme=ENV')).split('\r\n')).toHaveLength((await api('theme=ENV')).total + 2);
    expect((await text('.rss')).match(/<item>/g)).toHaveLength(20);
  }, 60_000);

  test('every search has its page without the engine, with the overseas insets of what it shows', async () => {
    for (const query of [...searches, 'epci=200046977', 'commune-size=50000-plus', 'q=atelier&sort=titre&page=2', 'ids=inconnu', 'distinction=non-precise']) {
      const { status } = await fetch(`${stack.webUrl}/recherche?${query}`);
      expect([query, status]).toEqual([query, 200]);
    }
    const { insets } = (await (await fetch(`${stack.webUrl}/recherche/carte?region=04&insets=1`)).json()) as { insets: { label: string; count: number }[] };
    expect(insets.map(({ label }) => label)).toContain('La Réunion');
  }, 60_000);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { noDifference, settle } from './index-and-cms.js';

const INVENTORY = 'api::inventory.inventory';
const PARTNER = 'api::partner.partner';
const SETTINGS = 'api::site-settings.site-settings';
const sentence = 'Une phrase entière qui raconte le lieu. ';
const long = `${sentence.repeat(30)}Fin du récit.`;

let stack: TestStack;
let admin: AdminSession;
let slug = '';
let projectId = '';

/** One project of two partners: one open, with an article too long; one that keeps its summary from being passed on and its supports for members. */
beforeAll(async () => {
  stack = await startTestStack({ database: testDatabases.at(-1) ?? 'sqlite', web: true });
  admin = await startAdminSession(stack);
  const open = await startImportSession(stack, 'ouvert', '2020-01-01');
  const closed = await startImportSession(stack, 'ferme', '2021-01-01');
  await admin.save(await idOf(INVENTORY, 'ferme'), { licence: 'cc-by-nc-4.0' }, INVENTORY);
  await admin.publish(await idOf(PARTNER, 'p-ferme'), { withholds: [{ field: 'supports', openness: 'collectif' }, { field: 'endYear', openness: 'prive' }, { field: 'startYear', openness: 'prive' }], site: 'https://ferme.example' }, PARTNER);
  const [made] = await open.push([anItem('1', { title: 'La halle', description: long, scale: 'local', startYear: 2001 }, { sourceUrl: 'https://ouvert.example/la-halle' })]);
  projectId = made?.projectId ?? '';
  slug = 'la-halle';
  await closed.push([anItem('1', { title: 'La halle', summary: 'Ce que dit le partenaire fermé.', supports: [{ name: 'La ville' }], endYear: 2030, startYear: 1999 }, { projectId })]);
  expect((await settle(stack)).differences).toEqual(noDifference);
}, 240_000);
afterAll(() => stack.stop());

async function idOf(uid: string, name: string): Promise<string> {
  const { body } = await admin.get(`/content-manager/collection-types/${uid}?filters[slug][$eq]=${name}`);
  return (body['results'] as { documentId: string }[])[0]?.documentId ?? '';
}
const read = async (path: string) => (await fetch(`${stack.webUrl}${path}`)).text();
const api = async () => JSON.parse(await read(`/api/v1/projects/${slug}`)) as Record<string, unknown>;

/** How many the CMS finds by itself, as it does for visitors while the engine is down. */
const foundByCms = async (query: string) => ((await stack.callCms(`/api/site/projects?${query}`, { token: 'CMS_READ_TOKEN' })).body as { total: number }).total;

/** What the API says of a field once it says this: the site remembers an answer for some seconds. */
async function onceItSays(field: string, expected: unknown): Promise<unknown> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(500)) if ((await api())[field] === expected) break;
  return (await api())[field];
}

test('a partner’s text is shown no longer than it allows, on the page and in the API, until it allows more', async () => {
  const { description } = await api();
  expect(String(description).length).toBeLessThanOrEqual(600);
  expect(await read(`/projets/${slug}`)).not.toContain('Fin du récit.');
  await admin.save(await idOf(INVENTORY, 'ouvert'), { excerptLimit: 5000 }, INVENTORY);
  expect(await onceItSays('description', long)).toBe(long);
});

test('what may not be passed on is shown with its credit, and left out of the API and the exports', async () => {
  const shown = await api();
  expect(shown).toMatchObject({ title: 'La halle', summary: null, licence: null, restrictedFields: expect.arrayContaining(['summary']) as unknown });
  const page = await read(`/projets/${slug}`);
  expect(page).toContain('Ce que dit le partenaire fermé.');
  expect(page).toContain('CC BY-NC 4.0');
  expect(page).toContain('absent de nos exports');
  for (const file of ['projects', 'projects?cursor=*', 'projects.json', 'projects.csv', 'projects.geojson', 'projects.rss']) {
    const exported = await read(`/api/v1/${file}`);
    expect(exported).toContain('La halle');
    expect(exported).not.toContain('Ce que dit le partenaire fermé.');
  }
});

test('every project names its sources: the record where there is one, else the partner’s site', async () => {
  expect((await api())['sources']).toMatchObject([{ url: null, site: 'https://ferme.example' }, { url: 'https://ouvert.example/la-halle' }]);
  const page = await read(`/projets/${slug}`);
  expect(page).toContain('https://ouvert.example/la-halle');
  expect(page).toContain('https://ferme.example');
});

test('what a partner withholds is for nobody, what it keeps for the collective is for members', async () => {
  expect(await api()).toMatchObject({ supports: [], endYear: null });
  const { body } = await stack.callCms(`/api/site/projects/${slug}?audience=collectif`, { token: 'CMS_READ_TOKEN' });
  expect(body).toMatchObject({ project: { supports: [{ name: 'La ville' }], endYear: null } });
});

test('in place of what a partner withholds, what another says is shown with its credit: on the page, in the API, the search and the exports', async () => {
  const shown = await api();
  expect(shown).toMatchObject({ startYear: 2001, provenance: { startYear: { by: 'partner', partners: ['p-ouvert'], date: '2020-01-01' } } });
  expect(shown['restrictedFields']).not.toContain('startYear');
  const page = await read(`/projets/${slug}`);
  expect(page).toContain('2001');
  expect(page).not.toContain('1999');
  const totalOf = async (year: number) => (JSON.parse(await read(`/api/v1/projects?year=${year}`)) as { total: number }).total;
  expect([await totalOf(2001), await totalOf(1999)]).toEqual([1, 0]);
  const csv = await read('/api/v1/projects.csv');
  expect([csv.includes('2001'), csv.includes('1999')]).toEqual([true, false]);
});

test('a correction by the team over a partner’s words frees nothing: neither what it withholds, nor what its licence keeps out of exports', async () => {
  const corrected = 'Ce que dit le partenaire fermé, corrigé.';
  expect(await admin.publish(projectId, { summary: corrected, endYear: 2031 })).toBe(200);
  // Read on the page with its credit; in the API as in the files, its licence keeps it back.
  for (const end = Date.now() + 20_000; Date.now() < end && !(await read(`/projets/${slug}`)).includes(corrected); ) await sleep(500);
  expect(await read(`/projets/${slug}`)).toContain(corrected);
  expect(await api()).toMatchObject({ summary: null, endYear: null, restrictedFields: expect.arrayContaining(['summary']) as unknown });
  expect(JSON.stringify((await api())['provenance'])).not.toContain('"over"');
  expect(await read('/api/v1/projects.csv')).not.toContain(corrected);
});

test('while the engine is down too, nobody learns what is withheld by searching for it', async () => {
  expect([await foundByCms('q=halle'), await foundByCms('q=halle&year=1999')]).toEqual([1, 0]);
});

test('the team may reserve a field of one project', async () => {
  expect(await foundByCms('q=halle&scale=local')).toBe(1);
  expect(await admin.publish(projectId, { reserved: [{ field: 'scale', openness: 'prive' }] })).toBe(200);
  expect(await onceItSays('scale', null)).toBeNull();
  expect(await foundByCms('q=halle&scale=local')).toBe(0);
  // A territory holds what acts on it as a whole: that may be kept too.
  expect(await admin.publish(projectId, { area: [{ code: 'dep-69' }] })).toBe(200);
  expect(await foundByCms('q=halle&departement=69')).toBe(1);
  expect(await admin.publish(projectId, { reserved: [{ field: 'scale', openness: 'prive' }, { field: 'area', openness: 'prive' }] })).toBe(200);
  expect(await foundByCms('q=halle&departement=69')).toBe(0);
});

test('a record keeps the licence it was given under until its row is supplied again; given under none, it follows what its inventory says since', async () => {
  const file = await startImportSession(stack, 'sous-licence');
  const inventory = await idOf(INVENTORY, 'sous-licence');
  const push = () => file.push([anItem('1', { title: 'Sous licence', summary: 'Un résumé.' })]);
  const setLicence = (licence: string) => admin.save(inventory, { licence }, INVENTORY);
  const said = async () => {
    const { project } = (await stack.callCms('/api/site/projects/sous-licence', { token: 'CMS_READ_TOKEN' })).body as { project: { sources: { licence: string }[]; restrictedFields: string[] } };
    return [project.sources[0]?.licence, project.restrictedFields.includes('summary')];
  };
  await setLicence('inconnue');
  await push();
  expect(await said()).toEqual(['inconnue', true]);
  await setLicence('cc-by-4.0');
  expect(await said()).toEqual(['cc-by-4.0', false]);
  expect((await push())[0]?.outcome).toBe('unchanged');
  await setLicence('proprietaire');
  expect(await said()).toEqual(['cc-by-4.0', false]);
  await push();
  expect(await said()).toEqual(['proprietaire', true]);
});

test('of a project that the team writes by hand the coordinating partner answers, and is credited; another partner that vouches for it comes in its place', async () => {
  const id = await admin.create({ title: 'Fiche sans source' });
  expect(await admin.publish(id, {})).toBe(200);
  const sourcesOf = async () => ((await stack.callCms('/api/site/projects/fiche-sans-source', { token: 'CMS_READ_TOKEN' })).body as { project: { sources: { partner: { slug: string } }[] } }).project.sources.map(({ partner }) => partner.slug);
  expect(await sourcesOf()).toEqual(['la-fabrique-des-possibles']);
  await stack.indexCaughtUp();
  expect(await read('/projets/fiche-sans-source')).toContain('La Fabrique des possibles');
  const vouchers = await admin.voucher();
  expect(await admin.publish(id, { vouchers: { set: vouchers.connect } })).toBe(200);
  expect(await sourcesOf()).toEqual([expect.stringMatching(/^garant-/)]);
});

test('where no partner is named to coordinate, the collective itself answers, and is named', async () => {
  expect(await admin.save('', { coordinator: { set: [] } }, SETTINGS)).toBe(200);
  expect(await admin.publish(await admin.create({ title: 'Du collectif' }), {})).toBe(200);
  const { project } = (await stack.callCms('/api/site/projects/du-collectif', { token: 'CMS_READ_TOKEN' })).body as { project: { sources: { partner: { name: string } }[] } };
  expect(project.sources.map(({ partner }) => partner.name)).toEqual(['Carrefour des innovations sociales']);
  const [collective] = (await admin.get(`/content-manager/collection-types/${PARTNER}?filters[slug][$eq]=carrefour`)).body.results as { documentId: string }[];
  expect(await admin.act(collective?.documentId ?? '', 'unpublish', PARTNER)).toBe(200);
  expect(await admin.save('', { coordinator: { set: [] } }, SETTINGS)).toBe(200);
  // What the team takes off the site is not put back behind its back.
  expect(await admin.publish(await admin.create({ title: 'De personne' }), {})).toBe(400);
});

test('while the coordinating partner is not on the site, a project that nobody answers for is refused with what to do: alone or among several; nothing of it is published', async () => {
  const draft = await admin.create({ name: 'Pas encore', slug: 'pas-encore', type: 'think-tanks-recherche', trust: 'reviewed' }, 'api::partner.partner');
  expect(await admin.save('', { coordinator: { set: [{ documentId: draft }] } }, SETTINGS)).toBe(200);
  const [alone, other] = [await admin.create({ title: 'Seule' }), await admin.create({ title: 'Avec d’autres' })];
  const refused = await admin.publishAnswer(alone);
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('Partenaire coordinateur');
  expect(await admin.bulk([other, projectId], 'bulkPublish')).toBe(400);
  for (const title of ['seule', 'avec-d-autres']) expect((await stack.callCms(`/api/site/projects/${title}`, { token: 'CMS_READ_TOKEN' })).body).not.toHaveProperty('project');
  expect(await admin.publish(projectId, {})).toBe(200);
});

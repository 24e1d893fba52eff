import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { readPage } from './site/read-page';

const { webUrl } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

async function withPage(options: { javaScriptEnabled?: boolean; width?: number }, task: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, ...rest } = options;
  const context = await browser.newContext({ ...rest, viewport: { width, height: 800 } });
  await task(await context.newPage());
  await context.close();
}

type ApiProject = { id: string; slug: string; title: string };
const firstProject = async (query: string): Promise<ApiProject | undefined> => {
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?perPage=1&${query}`)).json()) as { projects: ApiProject[] };
  return projects[0];
};

test('without script, the home page leads to a search, a project, its partner and back to its projects', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(webUrl);
    await page.getByLabel('Que cherchez-vous').fill('jardin');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(/\/recherche\?q=jardin/);
    await page.locator('a[href^="/projets/"]').first().click();
    await page.waitForURL(/\/projets\//);
    await page.getByRole('heading', { name: 'D’où vient cette fiche' }).waitFor();
    await page.locator('a[href^="/partenaires/"]').first().click();
    await page.waitForURL(/\/partenaires\//);
    expect(await page.locator('a[href^="/recherche?partner="]').count()).toBeGreaterThan(0);
  });
});

test('a project’s sheet credits its partner, says how finely its place is known, and who says what', async () => {
  const project = await firstProject('departement=69');
  await withPage({}, async (page) => {
    await page.goto(`${webUrl}/projets/${project?.slug ?? ''}`);
    await page.getByRole('heading', { level: 1, name: project?.title ?? '' }).waitFor();
    expect(await page.getByText(/Position (à l’adresse|à la commune près|au département près)/).count()).toBeGreaterThan(0);
    await page.getByText('Qui dit quoi, champ par champ').click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(2);
    const structured = JSON.parse((await page.locator('head script[type="application/ld+json"]').textContent()) ?? '{}') as { name?: string };
    expect(structured.name).toBe(project?.title);
  });
});

test('a sheet never shows an e-mail address nor a telephone number', async () => {
  const project = await firstProject('');
  const { html } = await readPage(webUrl, `/projets/${project?.slug ?? ''}`);
  expect(html.replace(/mailto:\?/g, '')).not.toMatch(/mailto:|tel:|[\w.]+@[\w-]+\.\w{2,}/);
});

test('on a phone, the menu opens without script and leads to every section', async () => {
  await withPage({ javaScriptEnabled: false, width: 360 }, async (page) => {
    await page.goto(webUrl);
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Territoires' }).click();
    await page.waitForURL(`${webUrl}/territoires`);
  });
});

test('a postcode of one commune leads to its page; a name of several asks which one', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${webUrl}/territoires`);
    await page.getByLabel('Commune ou code postal').fill('Villeurbanne');
    await page.getByRole('button', { name: 'Voir' }).click();
    await page.waitForURL(/\/territoires\/com-69266/);
    await page.goto(`${webUrl}/territoires?lieu=saint-denis`);
    expect(await page.locator('a[href^="/territoires/com-"]').count()).toBeGreaterThan(1);
  });
});

test('a commune is drawn on its own map, with its name, whether or not it has projects', async () => {
  const { html } = await readPage(webUrl, '/territoires/com-23152');
  const name = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? 'no name';
  expect(html).toMatch(new RegExp(`<svg[^>]*role="img"[^]*<circle[^]*<text[^>]*>${name}</text>`));
});

test('the figures of a territory are those of its search', async () => {
  const total = ((await (await fetch(`${webUrl}/api/v1/projects?departement=69&perPage=1`)).json()) as { total: number }).total;
  const { html } = await readPage(webUrl, '/territoires/dep-69');
  expect(html).toContain(`${total}\u00A0projet`);
});

test('the directory of partners is narrowed by its form, and the state is in the address', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${webUrl}/partenaires`);
    const all = await page.getByRole('article').count();
    await page.getByLabel('Famille').selectOption('medias-solution');
    await page.getByRole('main').getByRole('button', { name: 'Voir' }).click();
    await page.waitForURL(/type=medias-solution/);
    const shown = await page.getByRole('article').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
  });
});

test('the page of the charter says who adheres since when, and the page of that partner too', async () => {
  const { html } = await readPage(webUrl, '/charte');
  const since = [...html.matchAll(/<li><a href="(\/partenaires\/[\w-]+)">[^<]+<\/a> (?:<!-- -->)?depuis (\p{L}+ \d{4})/gu)].map(([, url = '', month = '']) => ({ url, month }));
  expect(since.length).toBeGreaterThan(1);
  expect((await readPage(webUrl, since[0]?.url ?? '')).html).toContain(since[0]?.month.split(' ')[1] ?? '?');
  expect((await readPage(webUrl, since[0]?.url ?? '')).html).toContain('Adhère à la charte');
});

test('a dossier is a text, a list and a map, names who recorded its projects, and they name it', async () => {
  const { html } = await readPage(webUrl, '/dossiers/dans-le-rhone');
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Carte[^"]*Dans le Rhône"/);
  expect(html).toContain('view=carte');
  const partner = /<a href="(\/partenaires\/[\w-]+)">/.exec(html.slice(html.indexOf('Qui les a recensés')))?.[1] ?? '';
  expect((await readPage(webUrl, partner)).html).toContain('href="/dossiers/dans-le-rhone"');
});

test('an address nobody knows answers 404 with a search and ways on; nothing of the kind answers 200', async () => {
  for (const path of ['/nulle-part', '/projets/nulle-part', '/partenaires/nulle-part', '/territoires/dep-999', '/actualites/nulle-part', '/dossiers/nulle-part', '/a/b/c', '/en/nulle-part']) {
    const page = await readPage(webUrl, path);
    expect([path, page.status]).toEqual([path, 404]);
    expect(page.headings).toBe(1);
    expect(page.html).toContain('role="search"');
    expect(page.links.length).toBeGreaterThan(5);
  }
});

test('a project’s lasting number leads to its present address, in the language asked', async () => {
  const project = await firstProject('');
  for (const language of ['', '/en']) {
    const answer = await fetch(`${webUrl}${language}/projets/${project?.id ?? ''}`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${language}/projets/${project?.slug ?? ''}`);
  }
});

test('a list made to be framed may be framed; no other page may', async () => {
  const policy = async (path: string) => (await fetch(`${webUrl}${path}`)).headers.get('content-security-policy') ?? '';
  expect(await policy('/embed/liste?departement=69')).toContain('frame-ancestors *');
  expect(await policy('/charte')).toContain("frame-ancestors 'none'");
});

test('an English page speaks English; a text not yet translated says so and is marked as French', async () => {
  const home = await readPage(webUrl, '/en');
  expect(home.html).toContain('Someone, somewhere, has already tried it.');
  const method = await readPage(webUrl, '/en/presse');
  expect(method.status).toBe(200);
  expect(method.html).toContain('not been translated');
  expect(method.html).toContain('lang="fr"');
});

test('each page tells search engines and social networks what it is, in both languages', async () => {
  const { html } = await readPage(webUrl, '/charte');
  expect(html).toContain(`<link rel="canonical" href="${webUrl}/charte"/>`);
  expect(html).toContain(`hrefLang="en" href="${webUrl}/en/charte"`);
  expect(html).toMatch(/<meta property="og:title"/);
  expect(html).toMatch(/<meta property="og:image" content="https?:/);
  expect(html).toMatch(/<meta name="description"/);
  expect((await fetch(`${webUrl}/drawings/partage.png`)).status).toBe(200);
});

test('while demonstration content is there, every page asks not to be indexed, and robots are told so', async () => {
  for (const path of ['/', '/charte', '/partenaires']) expect((await readPage(webUrl, path)).html).toContain('<meta name="robots" content="noindex"/>');
  expect(await (await fetch(`${webUrl}/robots.txt`)).text()).toContain('Disallow: /\n');
});

test('the sitemap lists the pages and the projects, once each', async () => {
  const xml = await (await fetch(`${webUrl}/sitemap.xml`)).text();
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const { total } = (await (await fetch(`${webUrl}/api/v1/projects?perPage=1`)).json()) as { total: number };
  expect(listed.filter((address) => address?.includes('/projets/'))).toHaveLength(total);
  expect(new Set(listed).size).toBe(listed.length);
});

test('a drawn picture never changes: it is kept, and a made-up address has none', async () => {
  const picture = await fetch(`${webUrl}/motifs/ENV/abc.svg`);
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  expect(picture.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${webUrl}/motifs/XXX/abc.svg`)).status).toBe(404);
});

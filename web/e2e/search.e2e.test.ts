import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page, Request } from 'playwright-core';
import { eventually } from './site/eventually';

const { webUrl } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

type Seen = { page: Page; searches: string[]; errors: string[] };

/** A visitor on the search page, hydrated; what its scripts ask of the engine is written down. */
async function onSearch(path: string, task: (seen: Seen) => Promise<void>, width = 1280): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const seen: Seen = { page, searches: [], errors: [] };
  page.on('request', (request: Request) => request.url().includes('/typesense/') && seen.searches.push(request.postData() ?? ''));
  page.on('pageerror', ({ message }) => seen.errors.push(message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  await page.goto(`${webUrl}${path}`, { waitUntil: 'networkidle' });
  await task(seen);
  expect(seen.errors).toEqual([]);
  await context.close();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.locator('li[id^="p-"]');
/** The number that the heading begins with: « 1 234 projets ». */
const countOf = async (page: Page): Promise<number> => Number(/^[\d\s]+/.exec((await heading(page).textContent()) ?? '')?.[0].replace(/\s/g, '') ?? Number.NaN);
const apiTotal = async (query: string): Promise<number> => ((await (await fetch(`${webUrl}/api/v1/projects?perPage=1&${query}`)).json()) as { total: number }).total;
/** The list has come to what the API counts for the same query. */
async function isInStep(page: Page, query: string): Promise<number> {
  const total = await apiTotal(query);
  expect(await eventually(() => countOf(page), (count) => count === total)).toBe(total);
  return total;
}
const box = (page: Page) => page.getByLabel('Que cherchez-vous');

test('the page the server wrote lives without asking anything again', async () => {
  await onSearch('/recherche?q=jardin&scale=local', async ({ page, searches }) => {
    await page.getByText('Affiner').waitFor();
    await page.waitForTimeout(500);
    expect(searches).toEqual([]);
    expect(await countOf(page)).toBe(await apiTotal('q=jardin&scale=local'));
  });
});

test('typing searches at once, with one request a pause, and the address follows', async () => {
  await onSearch('/recherche', async ({ page, searches }) => {
    await box(page).pressSequentially('ressourcerie', { delay: 20 });
    await page.waitForURL(/q=ressourcerie$/);
    await isInStep(page, 'q=ressourcerie');
    expect(searches.length).toBeLessThanOrEqual(2);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });
});

test('a facet ticked narrows, its neighbours still say what they would add, and its chip takes it away', async () => {
  await onSearch('/recherche', async ({ page, searches }) => {
    const all = await countOf(page);
    const local = page.getByRole('group', { name: 'Échelle' }).getByRole('checkbox').first();
    const code = await local.inputValue();
    await local.check();
    await page.waitForURL(new RegExp(`scale=${code}`));
    const narrowed = await isInStep(page, `scale=${code}`);
    expect(searches).toHaveLength(1);
    expect(narrowed).toBeLessThan(all);
    expect(await page.getByRole('group', { name: 'Échelle' }).getByRole('checkbox').count()).toBeGreaterThan(1);
    await page.getByRole('list', { name: 'Filtres actifs' }).getByRole('link').first().click();
    await isInStep(page, '');
    await page.waitForURL((url) => !url.searchParams.has('scale'));
  });
});

test('search, project, reload, back, type again: the page is the one of the address, and still lives', async () => {
  await onSearch('/recherche?q=jardin', async ({ page }) => {
    await rows(page).first().getByRole('link').first().click();
    await page.waitForURL(/\/projets\//);
    await page.reload();
    await page.goBack({ waitUntil: 'networkidle' });
    expect(page.url()).toContain('/recherche?q=jardin');
    await rows(page).first().waitFor();
    await box(page).fill('vélo');
    await page.waitForURL(/q=v%C3%A9lo/);
    await isInStep(page, 'q=vélo');
    await page.goBack();
    expect(await eventually(() => box(page).inputValue(), (typed) => typed === 'jardin')).toBe('jardin');
  });
});

test('a place is chosen with the keyboard alone, and the nearest come first when asked; a department takes its place, as a filter', async () => {
  await onSearch('/recherche', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Où' }).focus();
    await page.keyboard.type('lyon', { delay: 20 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/near=45\.7\d*%2C4\.8/);
    await page.getByLabel('Trier').selectOption('distance');
    await page.waitForURL(/sort=distance/);
    expect(await eventually(async () => (await rows(page).first().textContent()) ?? '', (row) => /·\s\d+\s(m|km)/.test(row))).toMatch(/·\s\d+\s(m|km)/);
    await page.getByRole('combobox', { name: 'Où' }).fill('Gironde');
    await page.getByRole('option', { name: /^Gironde Département/ }).click();
    await page.waitForURL(/\?departement=33$/);
  });
});

test('tabs count what else the same words find, follow what is typed, and lead to partners and pages without scripts', async () => {
  await onSearch('/recherche?q=jardin', async ({ page }) => {
    const tabs = page.getByRole('navigation', { name: 'Chercher parmi' });
    expect(await tabs.getByRole('link').count()).toBe(3);
    expect(await tabs.getByRole('link', { name: /^Projets/ }).getAttribute('aria-current')).toBe('page');
    await box(page).fill('charte');
    await page.waitForURL(/q=charte$/);
    const pages = tabs.getByRole('link', { name: /^Pages et actualités \([1-9]\d*\)/ });
    await pages.waitFor();
    // The suggestions of the box lie over the tabs until they are closed.
    await box(page).press('Escape');
    await pages.click();
    await page.waitForURL(/\/recherche\/pages\?q=charte$/);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Ce que dit la charte' }).first().waitFor();
    await page.getByRole('navigation', { name: 'Chercher parmi' }).getByRole('link', { name: /^Projets/ }).click();
    await page.waitForURL(/\/recherche\?q=charte$/);
  });
});

test('what finds nothing says what to drop, and dropping it finds', async () => {
  await onSearch('/recherche?q=ressourcerie&year=1900', async ({ page }) => {
    await page.getByRole('heading', { name: 'Aucun projet ne répond à tout cela' }).waitFor();
    await page.getByRole('link', { name: /^Sans .*1900/ }).click();
    await rows(page).first().waitFor();
  });
});

test('the map places the projects of the list, on both sides of the meridian, and going nearer narrows both', async () => {
  await onSearch('/recherche?view=carte&bbox=-5,41,0,51', async ({ page }) => {
    const total = await isInStep(page, 'bbox=-5,41,0,51');
    await page.getByText(new RegExp(`^${total}\\sprojets? placés? sur ${total}`)).waitFor();
    await page.locator('.map-cluster').first().press('Enter');
    await page.getByRole('button', { name: 'Rechercher dans cette zone' }).click();
    await page.waitForURL((url) => url.searchParams.get('bbox') !== '-5,41,0,51');
    expect(await isInStep(page, new URL(page.url()).searchParams.toString())).toBeGreaterThan(0);
  });
});

test('on a telephone, the list, the map and the filters each have the screen to themselves', async () => {
  await onSearch('/recherche?q=ressourcerie&near=45.764,4.836&radius=30', async ({ page }) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('navigation', { name: 'Résultats' }).getByRole('link', { name: 'Carte' }).click();
    await page.waitForURL(/view=carte/);
    await page.locator('.leaflet-container').waitFor();
    expect(await rows(page).first().isVisible()).toBe(false);
    await page.goBack();
    await rows(page).first().waitFor();
  }, 360);
});

test('on a telephone the map is in sight as soon as its page opens, under what narrows it; the rest is after it', async () => {
  await onSearch('/recherche?view=carte', async ({ page }) => {
    await page.locator('.leaflet-container').waitFor();
    const top = await page.getByRole('region', { name: 'Carte des projets' }).evaluate((panel) => panel.getBoundingClientRect().top);
    expect(top).toBeLessThan(420);
    for (const field of [box(page), page.getByRole('combobox', { name: 'Où' })]) expect((await field.boundingBox())?.width).toBeGreaterThan(80);
    const need = page.getByRole('link', { name: /^Vous ne trouvez pas/ });
    expect((await need.boundingBox())?.y).toBeGreaterThan(top);
    await page.getByRole('navigation', { name: 'Résultats' }).getByRole('link', { name: /^Filtres/ }).click();
    const [bar, title] = await Promise.all([page.getByRole('navigation', { name: 'Résultats' }).boundingBox(), page.getByRole('heading', { name: 'Affiner' }).boundingBox()]);
    expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  }, 360);
});

test('no number of the map is under a pin: each can be read and pressed', async () => {
  await onSearch('/recherche?near=44.84,-0.58&radius=10', async ({ page }) => {
    await page.locator('.map-pin').first().waitFor();
    const covered = await page.locator('.map-cluster').evaluateAll((clusters) =>
      clusters.map((cluster) => {
        const { left, top, width, height } = cluster.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.map-pin') ?? null;
      }).filter((pin) => pin !== null).length);
    expect(await page.locator('.map-cluster').count()).toBeGreaterThan(0);
    expect(covered).toBe(0);
  });
});

test.each([360, 1280])('without scripts the map is drawn by the server, and each region leads to its projects, at %i px', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${webUrl}/recherche?view=carte`);
  expect(await page.locator('[data-still-map] p').innerText()).toContain('La carte qui bouge a besoin de JavaScript');
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.getByRole('img', { name: 'Projets recensés par département' }).evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const region = page.locator('[data-still-map] li', { has: page.locator('a[href*="region="]') }).first();
  const count = Number((await region.locator('b').innerText()).replace(/\s/g, ''));
  await region.getByRole('link').click();
  await page.waitForURL(/region=\d+/);
  expect(await countOf(page)).toBe(count);
  await context.close();
});

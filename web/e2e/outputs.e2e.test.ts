import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';

const { webUrl } = sharedStack();
let browser: Browser;
/** Somebody else's site, which pastes the code that the configurator gave. */
let host: Server;
let pasted = '';

beforeAll(async () => {
  browser = await launchChromium();
  host = createServer((_request, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="fr"><title>Chez nous</title><h1>Chez nous</h1>${pasted}</html>`)).listen(0, '127.0.0.1');
}, 60_000);
afterAll(async () => {
  await browser.close();
  host.close();
});

async function withPage(width: number, task: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await task(page);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

test('a project kept from the results and one from its sheet make a list to share, with no account and no cookie', async () => {
  await withPage(1280, async (page) => {
    await page.goto(`${webUrl}/recherche`);
    await page.getByRole('button', { name: /^Garder dans ma sélection/ }).first().click();
    await page.getByRole('button', { name: /^Gardé, retirer de ma sélection/ }).first().waitFor();
    await page.locator('ol a[href^="/projets/"]').nth(1).click();
    await page.waitForURL(/\/projets\//);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: `Garder dans ma sélection\u00A0: ${title ?? ''}` }).first().click();
    await page.getByRole('link', { name: /^Ma sélection/ }).first().click();
    await page.waitForURL(/\/selection\?ids=[\w-]+&ids=[\w-]+$/);
    await page.getByRole('heading', { level: 1, name: '2\u00A0projets choisis' }).waitFor();
    expect(await auditPage(page)).toEqual([]);
    await page.getByRole('button', { name: `Gardé, retirer de ma sélection\u00A0: ${title ?? ''}` }).first().click();
    await page.waitForURL(/\/selection\?ids=[\w-]+$/);
    await page.goto(`${webUrl}/selection`);
    await page.waitForURL(/\/selection\?ids=[\w-]+$/);
  });
});

test('the search offers its other forms, and its sheet to print shows the same projects', async () => {
  await withPage(360, async (page) => {
    await page.goto(`${webUrl}/recherche?q=jardin`);
    await page.getByText('Exporter, réutiliser').click();
    expect(await page.getByRole('link', { name: /Excel/ }).getAttribute('href')).toBe('/api/v1/projects.xlsx?q=jardin');
    const [first] = await page.locator('ol h2').allInnerTexts();
    await page.getByRole('link', { name: /^Imprimer/ }).click();
    await page.waitForURL(/\/recherche\/imprimer\?q=jardin/);
    expect(await page.locator('ol h2').first().innerText()).toBe(first);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await auditPage(page)).toEqual([]);
  });
});

test('what one types is answered in groups; arrows and Enter go there, Escape comes back', async () => {
  await withPage(1280, async (page) => {
    await page.goto(webUrl);
    const field = page.getByLabel('Que cherchez-vous');
    await field.pressSequentially('sant');
    await page.getByRole('group', { name: 'Thèmes, publics, façons d’agir' }).waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await auditPage(page)).toEqual([]);
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.pressSequentially('é');
    await page.getByRole('option', { name: 'Santé' }).first().waitFor();
    const options = await page.getByRole('option').allInnerTexts();
    for (let step = 0; step <= options.findIndex((text) => text.startsWith('Santé')); step += 1) await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(/\/recherche\?theme=SAN/);
  });
});

test('the code of a list, pasted in another site, shows it at its own height, under its title, after a link that skips it', async () => {
  await withPage(1280, async (page) => {
    await page.goto(`${webUrl}/embed?departement=69`);
    pasted = await page.getByLabel('Code à coller dans votre page').inputValue();
    expect(await auditPage(page)).toEqual([]);
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.getByTitle('Liste de projets – Carrefour des innovations sociales');
    await frame.contentFrame().getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')?.height !== '640');
    expect(await frame.contentFrame().locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(1);
    expect(await page.getByRole('link', { name: /^Passer/ }).count()).toBe(1);
  });
});

test('the configurator asks only what bears on the kind chosen, with or without scripts', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${webUrl}/embed`);
  const [words, perPage, project] = [page.getByLabel('Mots cherchés'), page.getByLabel('Projets par page'), page.getByLabel('Adresse ou identifiant du projet')];
  const seen = () => Promise.all([words, perPage, project].map((field) => field.isVisible()));
  expect(await seen()).toEqual([true, true, false]);
  await page.getByLabel('Une carte').check();
  expect(await seen()).toEqual([true, false, false]);
  await page.getByLabel('Un projet').check();
  expect(await seen()).toEqual([false, false, true]);
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  await page.getByText('Collez l’adresse de la fiche du projet à montrer').waitFor();
  await context.close();
});

test('a framed map weighs little before its map comes, then lives', async () => {
  await withPage(1280, async (page) => {
    let bytes = 0;
    page.on('requestfinished', (request) => {
      if (/embed-map\.js|part-|basemap|\/recherche\/carte/.test(request.url())) return;
      void request.sizes().then(({ responseBodySize, responseHeadersSize }) => (bytes += responseBodySize + responseHeadersSize));
    });
    await page.goto(`${webUrl}/embed/carte?departement=69`);
    await page.locator('.leaflet-marker-icon').first().waitFor();
    expect(bytes / 1024).toBeLessThan(60);
    expect(await page.getByRole('link', { name: /Passer la carte/ }).count()).toBe(1);
    expect(await auditPage(page)).toEqual([]);
  });
});

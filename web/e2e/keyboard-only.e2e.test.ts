import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { tabTo } from './site/by-keyboard';
import { eventually } from './site/eventually';

const { webUrl } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** Somebody without a mouse: only keys are pressed here. */
async function withoutMouse(path: string, task: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, extraHTTPHeaders: { 'x-forwarded-for': '198.51.100.20' } });
  const page = await context.newPage();
  await page.goto(`${webUrl}${path}`, { waitUntil: 'networkidle' });
  await task(page);
  await context.close();
}
async function skipMap(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Passer la carte' }));
  await page.keyboard.press('Enter');
  expect(await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === 'apres-carte')).toBe('apres-carte');
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the first key skips the menus; words are typed and sent, and results are read out', async () => {
  await withoutMouse('/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contenu');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Que cherchez-vous'));
    await page.keyboard.type('jardin');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\?q=jardin/);
    expect(await heading(page).getAttribute('aria-live')).toBe('polite');
  });
});

test('a filter is ticked and taken away, the count follows, and a result is opened', async () => {
  await withoutMouse('/recherche', async (page) => {
    const all = await heading(page).textContent();
    const first = page.getByRole('group', { name: 'Échelle' }).getByRole('checkbox').first();
    await tabTo(page, first);
    await page.keyboard.press('Space');
    await page.waitForURL(/scale=/);
    expect(await eventually(() => heading(page).textContent(), (text) => text !== all)).not.toBe(all);
    await tabTo(page, page.getByRole('list', { name: 'Filtres actifs' }).getByRole('link').first());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('scale'));
    await tabTo(page, page.locator('li[id^="p-"] a').first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/projets\//);
  });
});

test('from the list to the map and back: a place is entered, its card opened and closed, and the map can be skipped', async () => {
  await withoutMouse('/recherche?departement=69', async (page) => {
    await tabTo(page, page.getByRole('navigation', { name: 'Résultats' }).getByRole('link', { name: 'Carte' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=carte/);
    const pin = page.locator('.map-pin');
    for (let step = 0; step < 8 && (await eventually(() => pin.count(), (count) => count > 0)) === 0; step += 1) {
      await tabTo(page, page.locator('.map-cluster'));
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
    }
    await tabTo(page, pin);
    await page.keyboard.press('Enter');
    const card = page.locator('.map-popup a').first();
    await card.waitFor();
    expect(await card.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.leaflet-container') !== null)).toBe(true);
  }, 360);
  await withoutMouse('/recherche?departement=69&view=carte', skipMap);
});

test('a form is filled and sent; what is missing is reached from its summary', async () => {
  await withoutMouse('/avis', async (page) => {
    await tabTo(page, page.getByRole('button', { name: 'Envoyer mon avis' }));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await tabTo(page, page.getByRole('alert').getByRole('link').first());
    await page.keyboard.press('Enter');
    expect(await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === 'champ-text')).toBe('champ-text');
    await page.keyboard.type('On s’y retrouve sans souris.');
    await page.waitForTimeout(2_100);
    await tabTo(page, page.getByRole('button', { name: 'Envoyer mon avis' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/merci\/feedback/);
  });
});

test('a frame is made and read: choices by arrows, its code, its map skipped', async () => {
  await withoutMouse('/embed', async (page) => {
    await tabTo(page, page.getByRole('radio', { checked: true }).first());
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/quoi=carte/);
    // The choice shows its result, and one is still where one was.
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe('carte');
    await tabTo(page, page.getByLabel('Code à coller dans votre page'));
  });
  await withoutMouse('/embed/carte?departement=69', skipMap);
});

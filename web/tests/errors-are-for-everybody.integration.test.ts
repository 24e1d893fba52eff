import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { Browser, Page } from 'playwright-core';
import { auditPage } from '../e2e/site/audit-page';
import { createAsTeam } from './team-member.js';

const WIDTHS = [320, 768, 1280];
const MEGABYTES = 2_000_000;

let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ database: 'sqlite', web: true }), launchChromium()]);
  await createAsTeam(stack, 'api::redirect.redirect', { from: '/projets/retiree', gone: true });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** Everybody meets a page that says what happened, in their language, with a search and ways on, which axe finds nothing against. */
async function meet(path: string, status: number, prepare: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  const problems: string[] = [];
  for (const language of ['fr', 'en'])
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: width === 768 ? 'dark' : 'light' });
      await prepare(page);
      const where = `${language === 'en' ? '/en' : ''}${path}`;
      const answer = await page.goto(`${stack.webUrl}${where}`);
      const tell = (problem: string) => problems.push(`${where} à ${width} px : ${problem}`);
      if (answer?.status() !== status) tell(`répond ${answer?.status() ?? 'rien'}`);
      if ((await page.locator('html').getAttribute('lang')) !== language) tell('dans une autre langue');
      if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) tell('sans titre');
      if ((await page.getByRole('main').getByRole('link').count()) < 3) tell('sans issue');
      if ((await page.getByRole('main').getByRole('search').count()) !== 1) tell('sans recherche');
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tell('déborde');
      (await auditPage(page)).forEach(tell);
      await page.close();
    }
  return problems;
}

/** What somebody sends, more than a form takes. */
const sendTooMuch = async (page: Page): Promise<void> => {
  await page.route('**/avis', (route) => route.continue({
    method: 'POST', postData: `words=${'a'.repeat(MEGABYTES)}`,
    headers: { ...route.request().headers(), 'content-type': 'application/x-www-form-urlencoded', origin: stack.webUrl, 'sec-fetch-site': 'same-origin' },
  }));
};

test('an address nobody knows', async () => expect(await meet('/nulle-part', 404)).toEqual([]), 60_000);

test('a project that was withdrawn', async () => expect(await meet('/projets/retiree', 410)).toEqual([]), 60_000);

test('more than a form takes', async () => expect(await meet('/avis', 413, sendTooMuch)).toEqual([]), 60_000);

test('a page that nothing can be read for, while the CMS rests', async () => {
  await stack.killCms();
  expect(await meet('/methode', 503)).toEqual([]);
}, 60_000);

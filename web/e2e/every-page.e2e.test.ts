import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser } from 'playwright-core';
import { publicPaths } from './site/public-paths';
import { eachOf } from './site/read-page';

const { webUrl } = sharedStack();
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  browser = await launchChromium();
  paths = await publicPaths(webUrl);
}, 60_000);
afterAll(() => browser.close());

/** Pages open at once: each is a process of its own, and most of its time goes into the accessibility audit. */
const AT_ONCE = 3;

type Options = { width: number; dark?: boolean; english?: boolean };

/** Opens each page once; what the browser complains about, whatever leaves the site and whatever overflows is a problem. */
async function visitAll(options: Options): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext({ viewport: { width: options.width, height: 800 }, colorScheme: options.dark === true ? 'dark' : 'light' });
  await eachOf(paths, AT_ONCE, async (french) => {
    const path = options.english === true ? `/en${french === '/' ? '' : french}` : french;
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(`${path} : console : ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(webUrl) && !request.url().startsWith('data:')) problems.push(`${path} : appel à ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${path} : ${response.status()} ${response.url()}`);
    });
    await page.goto(`${webUrl}${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) problems.push(`${path} : déborde de ${overflow} px`);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
    for (const { id, nodes } of violations) problems.push(`${path} : ${id} : ${nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')}`);
    await page.close();
  });
  if ((await context.cookies()).length > 0) problems.push('un témoin de connexion a été déposé');
  await context.close();
  return problems;
}

/** Opens each page without auditing it: what is wider than its window. */
async function overflows(width: number): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await eachOf([...paths, '/recherche', '/recherche?view=carte'], AT_ONCE, async (path) => {
    const page = await context.newPage();
    await page.goto(`${webUrl}${path}`);
    const { overflow, moving } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      moving: [...document.querySelectorAll('*')].filter((element) => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some((time) => /[1-9]/.test(time))).length,
    }));
    if (overflow > 0) problems.push(`${path} : déborde de ${overflow} px à ${width} px`);
    if (moving > 0) problems.push(`${path} : ${moving} éléments bougent pour qui demande que rien ne bouge`);
    await page.close();
  });
  await context.close();
  return problems;
}

describe('every kind of page, in a real browser', () => {
  test('at 1280 px: accessible, silent, alone, without a cookie', async () => {
    expect(await visitAll({ width: 1280 })).toEqual([]);
  }, 600_000);

  test('at 360 px: accessible, silent, alone, and nothing overflows', async () => {
    expect(await visitAll({ width: 360 })).toEqual([]);
  }, 600_000);

  test('at 320 px, and at 200 % of zoom on an ordinary screen, nothing overflows; and nothing moves for whoever asks that nothing does', async () => {
    // A screen of 1280 px at 200 % lays out 640 px.
    expect([...(await overflows(320)), ...(await overflows(640))]).toEqual([]);
  }, 600_000);

  test('in English and in the dark: the same', async () => {
    expect(await visitAll({ width: 768, dark: true, english: true })).toEqual([]);
  }, 600_000);
});

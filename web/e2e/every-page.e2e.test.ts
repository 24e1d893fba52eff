import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { publicPaths, statePaths } from './site/public-paths';
import { eachOf } from './site/read-page';
import { readingProblems, type Reading } from './site/reading-problems';
import { unwalkedRoutes } from './site/unwalked-routes';
import { walkedPaths } from './site/walked-paths';

const { webUrl } = sharedStack();
let browser: Browser;
let paths: string[];
let walked: string[];

beforeAll(async () => {
  browser = await launchChromium();
  paths = [...(await publicPaths(webUrl)), ...statePaths];
  walked = await walkedPaths(webUrl);
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
    // An address nobody knows says so, and a browser repeats it: nothing else of that page may fail.
    const isExpected = (text: string) => french === '/nulle-part' && / 404 |\/nulle-part$/.test(text);
    page.on('console', (message) => {
      if ((message.type() === 'error' || message.type() === 'warning') && !isExpected(message.text())) problems.push(`${path} : console : ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(webUrl) && !request.url().startsWith('data:')) problems.push(`${path} : appel à ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !isExpected(response.url())) problems.push(`${path} : ${response.status()} ${response.url()}`);
    });
    await page.goto(`${webUrl}${path}`);
    if (french.startsWith('/recherche?')) await page.evaluate(() => document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) problems.push(`${path} : déborde de ${overflow} px`);
    for (const problem of await auditPage(page)) problems.push(`${path} : ${problem}`);
  });
  if ((await context.cookies()).length > 0) problems.push('un témoin de connexion a été déposé');
  await context.close();
  return problems;
}

/** Walks every page as one reads it, a few visitors side by side: it is there, in its language, whole, alone, and nothing of it waits for a script that does not run. */
async function walkAll(reading: Reading): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext({ javaScriptEnabled: reading.script, reducedMotion: reading.still === true ? 'reduce' : 'no-preference' });
  const waiting = [...walked];
  const walk = async (): Promise<void> => {
    const page = await context.newPage();
    let path = '';
    const tell = (problem: string) => problems.push(`${path} : ${problem}`);
    page.on('console', (message) => void (message.type() === 'error' && tell(`console : ${message.text()}`)));
    page.on('pageerror', (error) => tell(`erreur : ${error.message}`));
    page.on('request', (request) => void (!request.url().startsWith(webUrl) && !request.url().startsWith('data:') && tell(`appel à ${request.url()}`)));
    for (let french = waiting.shift(); french !== undefined; french = waiting.shift()) {
      path = reading.english ? `/en${french === '/' ? '' : french}` : french;
      const answer = await page.goto(`${webUrl}${path}`);
      if (answer?.status() !== 200) tell(String(answer?.status() ?? 'sans réponse'));
      (await readingProblems(page, reading)).forEach(tell);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  if ((await context.cookies()).length > 0) problems.push('un témoin de connexion a été déposé');
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

  test('in English and in the dark: the same', async () => {
    expect(await visitAll({ width: 768, dark: true, english: true })).toEqual([]);
  }, 600_000);
});

describe('every page, as a newcomer walks it', () => {
  test('every address of the site is on the way', () => {
    expect(unwalkedRoutes(walked)).toEqual([]);
    expect(walked.length).toBeGreaterThan(60);
  });

  // A screen of 1280 px at 200 % lays out 640 px. The last width is the one that the next page opens at.
  test.each<Reading>([
    { english: false, script: true, widths: [320, 360, 640, 1280], still: true },
    { english: false, script: false, widths: [360, 1280] },
    { english: true, script: true, widths: [1280, 360] },
    { english: true, script: false, widths: [1280, 360] },
  ])('in English: $english, with scripts: $script: it is there, whole at every width, alone, useful, and still for whoever asks that nothing moves', async (reading) => {
    expect(await walkAll(reading)).toEqual([]);
  }, 300_000);

  test('a territory of any kind is one A4 sheet, for a council meeting, the leaflet is one too, and a project no more than two', async () => {
    const page = await browser.newPage();
    const sheets: Record<string, number> = {};
    for (const code of ['reg-84', 'dep-69', 'epci-200046977', 'com-69123', 'com-01001']) {
      await page.goto(`${webUrl}/territoires/${code}`, { waitUntil: 'networkidle' });
      const paper = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
      sheets[code] = paper.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    }
    const [project] = ((await (await fetch(`${webUrl}/api/v1/projects?perPage=1`)).json()) as { projects: { slug: string }[] }).projects;
    await page.goto(`${webUrl}/projets/${project?.slug ?? ''}`, { waitUntil: 'networkidle' });
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length).toBeLessThanOrEqual(2);
    for (const [name, path] of [['leaflet', '/le-projet'], ['leaflet in English', '/en/le-projet']] as const) {
      await page.goto(`${webUrl}${path}`, { waitUntil: 'networkidle' });
      const paper = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
      sheets[name] = paper.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    }
    expect(sheets).toEqual({ 'reg-84': 1, 'dep-69': 1, 'epci-200046977': 1, 'com-69123': 1, 'com-01001': 1, leaflet: 1, 'leaflet in English': 1 });
  }, 60_000);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { eachOf } from './site/read-page';
import { readingProblems } from './site/reading-problems';
import { signInAs } from './site/sign-in.js';
import { spacePaths, unwalkedSpace } from './site/space-paths';

const { webUrl, dataDir } = sharedStack();
const AT_ONCE = 3;
let browser: Browser;
let worker: ChildProcess;
let context: BrowserContext;
let page: Page;
let walked: string[];

beforeAll(async () => {
  browser = await launchChromium();
  worker = spawn(process.execPath, [join(repositoryRoot, 'importers', 'dist', 'cli.js'), 'jobs', 'due', '--linger', '240'], { env: { ...process.env, CARREFOUR_DATA: dataDir }, stdio: 'ignore' });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  await signInAs(page, 'partner-trusted');
  walked = await spacePaths(page, webUrl);
}, 120_000);
afterAll(async () => {
  worker.kill();
  await browser.close();
});

/** Opens each address of the space once, a few side by side. */
async function walk(widths: readonly number[], look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const problems: string[] = [];
  await eachOf(walked, AT_ONCE, async (path) => {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => problems.push(`${path} : erreur : ${error.message}`));
    const answer = await tab.goto(`${webUrl}${path}`);
    if (answer?.status() !== 200) problems.push(`${path} : ${answer?.status() ?? 'sans réponse'}`);
    await tab.evaluate(() => document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')));
    for (const problem of await readingProblems(tab, { english: false, script: true, widths })) problems.push(`${path} : ${problem}`);
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      for (const problem of await look(tab)) problems.push(`${path}, à ${width} px : ${problem}`);
    }
    await tab.close();
  });
  return problems;
}

test('every address of the space is on the way', () => {
  expect(unwalkedSpace(walked)).toEqual([]);
});

test('every page of the space, whatever is folded there, is whole at 320, 360 and 1280 px, and accessible', async () => {
  expect(await walk([320, 360, 1280], auditPage)).toEqual([]);
}, 240_000);

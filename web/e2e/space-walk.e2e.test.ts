import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { startImportWorker } from './site/import-worker';
import { eachOf } from './site/read-page';
import { readingProblems } from './site/reading-problems';
import { signInAs } from './site/sign-in.js';
import { QUESTION, spacePaths, unwalkedSpace } from './site/space-paths';
import { plainText, untoldFrench } from './site/untold-french';

const { webUrl } = sharedStack();
const AT_ONCE = 3;
const WIDTHS = [320, 360, 1280];
let browser: Browser;
let worker: ChildProcess;
let context: BrowserContext;
let walked: string[];
let written: ReadonlySet<string>;

const publicProjects = async (whose: string) => {
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?${whose}perPage=100`)).json()) as { projects: { title: string; summary: string | null }[] };
  return projects;
};

beforeAll(async () => {
  browser = await launchChromium();
  worker = startImportWorker(400);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await signInAs(page, 'partner-trusted');
  const itsPage = (await page.getByRole('link', { name: 'Votre page', exact: true }).getAttribute('href')) ?? '';
  walked = await spacePaths(page, webUrl);
  // Its own projects, which its pages are about, and some of others.
  const projects = (await Promise.all([`partner=${itsPage.replace('/partenaires/', '')}&`, ''].map((whose) => publicProjects(whose)))).flat();
  const own = ['Le fournil du quai', 'La serre du quai', 'On y cuit ensemble', 'On y sème', 'Bricolages divers', QUESTION];
  written = new Set([...own, ...projects.flatMap(({ title, summary }) => [title, summary ?? title])].map(plainText));
}, 120_000);
afterAll(async () => {
  worker.kill();
  await browser.close();
});

/** What is wrong with a page of the space, unfolded, at each width: for whoever reads it, hears it, or goes by keys. */
async function problemsOf(tab: Page, english: boolean): Promise<string[]> {
  await tab.evaluate(() => document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')));
  const problems = await readingProblems(tab, { english, script: true, widths: WIDTHS });
  if (english) problems.push(...(await untoldFrench(tab, written)));
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 800 });
    problems.push(...(await auditPage(tab)).map((problem) => `à ${width} px : ${problem}`));
  }
  return problems;
}

/** Opens each address of the space once, a few side by side. */
async function walk(english: boolean): Promise<string[]> {
  const problems: string[] = [];
  await eachOf(walked.map((path) => `${english ? '/en' : ''}${path}`), AT_ONCE, async (path) => {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => problems.push(`${path} : erreur : ${error.message}`));
    const answer = await tab.goto(`${webUrl}${path}`);
    if (answer?.status() !== 200) problems.push(`${path} : ${answer?.status() ?? 'sans réponse'}`);
    for (const problem of await problemsOf(tab, english)) problems.push(`${path}, ${problem}`);
    await tab.close();
  });
  return problems;
}

test('every address of the space is on the way', () => {
  expect(unwalkedSpace(walked)).toEqual([]);
});

test('every page of the space, whatever is folded there, is whole at 320, 360 and 1280 px, and accessible', async () => {
  expect(await walk(false)).toEqual([]);
}, 240_000);

test('so it is in English, where nothing of ours stays in French, and what people wrote in French is told to be so', async () => {
  expect(await walk(true)).toEqual([]);
}, 240_000);

import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { isEnglish } from './is-english';
import { readWords } from './read-words';
import { walkAdmin } from './walk-admin';

let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', demo: true, inventories: true });
  browser = await launchChromium();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const list = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
const everyone = ['', '/content-manager', '/plugins/upload', '/me'];
const screens: Record<string, string[]> = {
  editor: [
    ...everyone,
    list('page'),
    `${list('article')}/create`,
    list('theme'),
    list('timeline-event'),
    '/content-manager/single-types/api::site-settings.site-settings',
  ],
  moderator: [
    ...everyone,
    list('project'),
    `${list('project')}/create`,
    list('report'),
    list('message'),
  ],
  administrator: [
    ...everyone,
    list('inventory'),
    list('run'),
    list('membership'),
    '/content-manager/collection-types/plugin::users-permissions.user',
    '/settings',
    '/settings/roles',
    '/settings/users',
    '/settings/webhooks',
    '/settings/internationalization',
    '/settings/media-library',
    '/settings/email',
  ],
};

/** Our own screens, each by whoever may see it. */
const office: Record<string, string[]> = {
  editor: ['', '/recherche', '/abonnements', '/modeles', '/themes', '/tableaux', '/corbeille'],
  moderator: ['', '/a-traiter', '/doublons', '/doublons?liste=later', '/doublons?liste=structures', '/doublons?liste=merges', '/recherche', '/imports', '/imports?liste=sources', '/tableaux', '/corbeille'],
  administrator: ['', '/a-traiter', '/doublons', '/recherche', '/imports', '/courriels', '/abonnements', '/modeles', '/appels', '/themes', '/tableaux', '/tableaux?rapport=dernier', '/journal', '/corbeille'],
};

async function signIn(page: Page, role: string): Promise<void> {
  const account = stack.accounts().find((known) => known.role === role);
  await page.goto(`${stack.cmsUrl}/admin/auth/login`);
  await page.fill('input[name=email]', account?.email ?? '');
  await page.fill('input[name=password]', account?.password ?? '');
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
}

test('the sign-in page is in French before anybody is known', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${stack.cmsUrl}/admin/auth/login`);
  await page.waitForSelector('input[name=email]');
  const words = await readWords(page);
  expect(words).toContain('Carrefour des innovations sociales');
  expect(words.filter(isEnglish)).toEqual([]);
  await page.context().close();
});

test.each(Object.keys(office))('the back office of the %s is in French, calls nobody else, leaves nobody out, breaks nowhere and fits a telephone', async (role) => {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })).newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(stack.cmsUrl) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  const open = walkAdmin(page, stack.cmsUrl);
  await signIn(page, role);
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${page.url()} broke: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && found.push(`${page.url()} complained: ${message.text()}`));
  for (const path of office[role] ?? []) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(path);
    for (const words of await readWords(page)) if (isEnglish(words)) found.push(`${path} in English: ${words}`);
    const { violations } = path === '' ? { violations: [] } : await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().include('main').analyze();
    for (const { id, impact, nodes } of violations) if (impact === 'serious' || impact === 'critical') found.push(`${path} ${id}: ${nodes[0]?.html ?? ''}`);
    for (const width of [768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (spill > 1) found.push(`${path} is ${spill} px too wide at ${width} px`);
    }
  }
  expect(found).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.context().close();
}, 180_000);

test.each(Object.keys(screens))(
  'the screens of the %s hold no English and call nobody else',
  async (role) => {
    const page = await (
      await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    ).newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(stack.cmsUrl) && !/^(data|blob):/.test(url)) elsewhere.push(url);
    });
    const open = walkAdmin(page, stack.cmsUrl);
    await signIn(page, role);
    const english: string[] = [];
    for (const path of screens[role] ?? []) {
      await open(path);
      for (const words of await readWords(page)) if (isEnglish(words)) english.push(`${path}: ${words}`);
    }
    expect(english).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.context().close();
  },
  180_000,
);

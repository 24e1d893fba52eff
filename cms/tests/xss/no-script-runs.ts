import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import type { Browser as Chromium, BrowserContext } from 'playwright-core';
import type { Scene } from '../foreign/scene.js';
import { queryDatabase } from '../open-database.js';
import { adminPages, drawn } from './admin-pages.js';
import { payloads } from './payloads.js';
import { plantPayloads, type Planted } from './plant-payloads.js';
import { watchScripts } from './watch-page.js';

/** Payloads in every text, shown on every page, in a real browser: to be called where tests are told. */
export const tellOfScripts = (scene: () => Scene) => describe('what partners, importers and visitors write is never a script', () => {
  let chromium: Chromium;
  let planted: Planted;
  beforeAll(async () => {
    const { stack, alpha } = scene();
    chromium = await launchChromium();
    const [group] = await queryDatabase<{ document_id: string }>(stack, "select document_id from governance_bodies where name = 'Groupe de Bêta' limit 1");
    planted = await plantPayloads(stack, alpha, group?.document_id ?? '');
    await stack.indexCaughtUp(60_000);
  }, 180_000);
  afterAll(() => chromium.close());

  /** Opens each page, and answers what happened on any, with how many of them show what was planted. */
  async function visit(context: BrowserContext, base: string, paths: readonly string[]): Promise<{ heard: string[]; shown: number }> {
    const watch = await watchScripts(context);
    const page = await context.newPage();
    let shown = 0;
    for (const path of paths) {
      await page.goto(`${base}${path}`, { waitUntil: 'load' });
      await watch.look(page);
      if ((await page.content()).includes('alert(8)')) shown += 1;
    }
    await context.close();
    return { heard: watch.heard, shown };
  }

  test('the corpus is large, and each text of it was taken', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(300);
    expect(planted.statuses).toEqual(planted.statuses.map(() => 303));
  });

  test('on the pages of the site', async () => {
    const { stack } = scene();
    const { heard, shown } = await visit(await chromium.newContext(), stack.webUrl, planted.site);
    expect(heard).toEqual([]);
    expect(shown).toBeGreaterThan(15);
  }, 120_000);

  test('nor in the space of a partner', async () => {
    const { stack, alpha } = scene();
    const context = await chromium.newContext();
    await context.addCookies([{ name: 'carrefour', value: alpha.session, url: stack.webUrl }]);
    const { heard, shown } = await visit(context, stack.webUrl, planted.space);
    expect(heard).toEqual([]);
    expect(shown).toBeGreaterThan(15);
  }, 120_000);

  test('nor on any page where the team works', async () => {
    const { stack } = scene();
    const context = await chromium.newContext();
    const page = await context.newPage();
    const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
    const account = (made.body as { accounts: { role: string; email: string; password: string }[] }).accounts.find(({ role }) => role === 'administrator');
    await page.goto(`${stack.cmsUrl}/admin/auth/login`);
    await page.fill('input[name=email]', account?.email ?? '');
    await page.fill('input[name=password]', account?.password ?? '');
    await page.click('button[type=submit]');
    await page.waitForURL(/\/admin\/?$/);
    const watch = await watchScripts(context);
    const silent: string[] = [];
    for (const { path, shows } of await adminPages(scene(), planted.project)) {
      await page.goto(`${stack.cmsUrl}/admin${path}`, { waitUntil: 'load' });
      if (!(await drawn(page, shows))) silent.push(path);
      await watch.look(page);
    }
    await context.close();
    expect(watch.heard).toEqual([]);
    expect(silent).toEqual([]);
  }, 240_000);
});

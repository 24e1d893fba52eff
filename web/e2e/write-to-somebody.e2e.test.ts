import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser } from 'playwright-core';
import { auditPage } from './site/audit-page';

const { webUrl } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** Nobody writes faster than this; the site takes who does for a robot. */
const WRITING_MS = 2_100;

test('from a sheet, on a phone: one reads who will receive, is told what to put right, writes, and learns what happens next', async () => {
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?perPage=1`)).json()) as { projects: { slug: string }[] };
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${webUrl}/projets/${projects[0]?.slug ?? ''}`);
  await page.getByRole('link', { name: /^Écrire à/ }).click();
  await page.waitForURL(/\/ecrire/);
  await page.getByText('Qui recevra votre message').waitFor();
  const send = page.getByRole('main').getByRole('button', { name: 'Envoyer' });
  await page.getByLabel('Votre nom').fill('Léa');
  await page.getByLabel('Votre adresse électronique').fill('lea@');
  await send.click();
  await page.getByRole('alert').waitFor();
  expect(await auditPage(page)).toEqual([]);
  await page.getByRole('alert').getByRole('link', { name: /Votre adresse électronique/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-email');
  expect(await page.getByLabel('Votre nom').inputValue()).toBe('Léa');
  await page.getByLabel('Votre adresse électronique').fill('lea@demo.example');
  await page.getByLabel('Objet').fill('Venir voir');
  await page.getByLabel('Votre message').fill('Bonjour, peut-on passer ?');
  await page.waitForTimeout(WRITING_MS);
  await send.click();
  await page.waitForURL(/\/merci\/message/);
  await page.getByRole('heading', { name: 'Et maintenant' }).waitFor();
  expect(await auditPage(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('without scripts, a page’s opinion names the page one came from', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${webUrl}/charte`);
  await page.getByRole('link', { name: /Un avis sur cette page/ }).click();
  expect(await page.getByLabel('La page').inputValue()).toBe('/charte');
  await page.getByLabel('Votre avis').fill('Clair.');
  await page.waitForTimeout(WRITING_MS);
  await page.getByRole('button', { name: 'Envoyer mon avis' }).click();
  await page.waitForURL(/\/merci\/feedback/);
  await context.close();
});

test('a project that has a sheet already shows while its title is typed', async () => {
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?perPage=1`)).json()) as { projects: { slug: string; title: string }[] };
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${webUrl}/proposer`);
  await page.getByLabel('Titre').pressSequentially(projects[0]?.title ?? '');
  await page.locator(`[aria-live] a[href="/projets/${projects[0]?.slug ?? ''}"]`).waitFor();
  expect(await auditPage(page)).toEqual([]);
  await context.close();
});

import type { ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { fillTemplate } from './site/fill-template';
import { startImportWorker } from './site/import-worker';
import { signInAs } from './site/sign-in.js';

const { webUrl } = sharedStack();
let browser: Browser;
let worker: ChildProcess;

beforeAll(async () => {
  browser = await launchChromium();
  worker = startImportWorker();
}, 60_000);
afterAll(async () => {
  worker.kill();
  await browser.close();
});

/** Nothing sticks out of a phone, and nothing stands in anybody's way. */
async function isSound(page: Page, step: string): Promise<void> {
  const shots = process.env['E2E_SHOTS'];
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${step}-${page.viewportSize()?.width ?? 0}.png`), fullPage: true });
  expect([step, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([step, 0]);
  expect([step, await auditPage(page)]).toEqual([step, []]);
}

test('on a phone: the model workbook is filled in, sent, understood, rehearsed, shown to a colleague, imported, seen by everybody, and taken back', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  await signInAs(page, 'partner-trusted');
  await page.goto(`${webUrl}/espace/imports`);
  await isSound(page, '1-accueil');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le classeur modèle' }).click();
  const workbook = join(await mkdtemp(join(tmpdir(), 'modele-')), 'mes-lieux.xlsx');
  await (await downloading).saveAs(workbook);
  await fillTemplate(workbook, { Identifiant: 'E-1', Titre: 'L’Épicerie de l’essai', Résumé: 'Une épicerie que tout un immeuble tient à tour de rôle, du lundi au samedi.' });

  await page.getByRole('link', { name: 'Apporter un fichier' }).click();
  await page.getByRole('button', { name: /Envoyer et voir/ }).click();
  await page.getByRole('alert').getByText('Donnez un nom').waitFor();
  await page.getByLabel('Son nom').fill('Lieux de l’essai');
  await page.getByLabel('Votre fichier').setInputFiles(workbook);
  await isSound(page, '2-apporter');
  await page.getByRole('button', { name: /Envoyer et voir/ }).click();

  await page.getByRole('heading', { name: 'Voici ce que nous avons compris' }).waitFor({ timeout: 30_000 });
  await page.getByText('Rien n’est encore écrit').first().waitFor();
  await page.getByRole('heading', { name: 'L’Épicerie de l’essai' }).waitFor();
  await isSound(page, '3-compris');
  await page.getByRole('link', { name: 'Vérifier les colonnes' }).click();
  await isSound(page, '4-colonnes');
  await page.getByLabel('Ce que contient « Description »').selectOption({ label: 'Laissée de côté' });
  await page.getByRole('button', { name: 'Relire le fichier ainsi' }).click();
  await page.getByRole('button', { name: 'Faire un essai' }).click({ timeout: 30_000 });

  await page.getByRole('heading', { name: 'L’essai est fait' }).waitFor({ timeout: 30_000 });
  await isSound(page, '5-essai');
  // The example that was left in the workbook is no project of anybody's.
  await page.getByRole('link', { name: /Refusées \(1\)/ }).click();
  await page.getByText('Ligne d’exemple du classeur modèle').first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /Nouvelles/ }).click();
  await page.getByText('nouvelle', { exact: true }).first().waitFor();
  await isSound(page, '6-lignes');
  await page.goBack();
  await page.getByRole('button', { name: 'Obtenir un lien à envoyer' }).click();
  const link = await page.getByLabel(/Voici le lien/).inputValue();
  const colleague = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const shown = await colleague.newPage();
  await shown.goto(link);
  await shown.getByRole('heading', { name: 'L’Épicerie de l’essai' }).waitFor();
  expect(await shown.getByRole('main').getByRole('button').count()).toBe(0);
  await isSound(shown, '7-partage');
  await colleague.close();

  await page.getByRole('button', { name: 'Importer pour de bon' }).click();
  await page.getByText('L’import est fait').waitFor({ timeout: 30_000 });
  await isSound(page, '8-import');
  await page.getByRole('link', { name: 'Lire ligne par ligne' }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).first().click();
  await page.waitForURL(/\/projets\//);
  await page.getByRole('heading', { level: 1, name: 'L’Épicerie de l’essai' }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByText('Annuler cet import', { exact: true }).click();
  await page.getByRole('button', { name: 'Oui, annuler cet import' }).click();
  await page.getByText('Cet import a été annulé').waitFor({ timeout: 30_000 });
  await page.getByText('Aucune fiche n’est restée').waitFor();
  await isSound(page, '9-annule');
  await context.close();
}, 240_000);

test('without scripts, a list is sent and its columns read: the page looks again by itself', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signInAs(page, 'partner-trusted');
  await page.goto(`${webUrl}/espace/imports/nouveau`);
  await page.getByLabel('Son nom').fill('Liste sans script');
  await page.getByLabel('Votre fichier').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('id;titre;ville;rubrique\n1;Le fournil partagé;Lyon;Bricolages divers\n2;La serre du port;Lyon;Bricolages divers\n') });
  await page.getByRole('button', { name: /Envoyer et voir/ }).click();
  await page.getByRole('heading', { name: 'Voici ce que nous avons compris' }).waitFor({ timeout: 40_000 });
  if (process.env['E2E_SHOTS'] !== undefined) await page.screenshot({ path: join(process.env['E2E_SHOTS'], '9-compris-1280.png'), fullPage: true });
  await page.getByRole('link', { name: 'Vérifier les colonnes' }).click();
  expect(await page.getByLabel('Ce que contient « titre »').inputValue()).toBe('title');
  if (process.env['E2E_SHOTS'] !== undefined) await page.screenshot({ path: join(process.env['E2E_SHOTS'], '9-colonnes-1280.png'), fullPage: true });
  await page.getByRole('link', { name: 'Revenir à l’aperçu' }).click();
  await page.getByText('Oublier ce fichier maintenant').first().click();
  await page.getByRole('button', { name: 'Oublier ce fichier maintenant' }).click();
  await page.waitForURL(/\/espace\/imports$/);
  expect(await page.getByRole('link', { name: 'Liste sans script' }).count()).toBe(0);
  await context.close();
}, 120_000);

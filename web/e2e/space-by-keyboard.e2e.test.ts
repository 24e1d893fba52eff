import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { press, tabTo, write } from './site/by-keyboard';
import { eventually } from './site/eventually';
import { startImportWorker } from './site/import-worker';
import { signInAs } from './site/sign-in.js';
import { putToVote } from './site/space-paths';

const { webUrl, accounts } = sharedStack();
const once = Date.now().toString(36);
const inventory = `Clavier ${once}`;
const title = `Le fournil des touches ${once}`;
const file = (summary: string) => ({ name: 'touches.csv', mimeType: 'text/csv', buffer: Buffer.from(`id;titre;résumé;ville;note interne\n1;${title};${summary};Brest;à revoir\n2;La serre des touches ${once};On y sème.;Brest;vue\n`) });
let browser: Browser;
let worker: ChildProcess;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  worker = startImportWorker();
}, 60_000);
afterAll(async () => {
  worker.kill();
  await browser.close();
});

const main = () => page.getByRole('main');
const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => main().getByRole('button', { name });
const link = (name: string | RegExp) => main().getByRole('link', { name });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const said = () => page.getByRole('status').allTextContents();
/** Presses a link, and waits for where it leads. */
const follow = async (target: ReturnType<typeof link>, address: RegExp) => {
  await press(page, target);
  await page.waitForURL(address);
};
const ITS_JOB = /\/espace\/imports\/[^/?]+$/;
/** Whoever waited is where the answer is, and hears it. */
const isTakenTo = async (name: string) => {
  await heading(name).or(page.getByText(name)).first().waitFor({ timeout: 40_000 });
  expect(await eventually(focused, (label) => label === name)).toBe(name);
};

test('one comes in, and what there is to do first leads where it is done', async () => {
  const account = accounts.find(({ role }) => role === 'partner-trusted');
  await page.goto(`${webUrl}/connexion`);
  await write(page, page.getByLabel('Votre adresse électronique'), account?.email ?? '');
  await write(page, page.getByLabel('Votre mot de passe'), account?.password ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/espace/);
  const first = main().getByRole('listitem').getByRole('link').filter({ has: page.locator('svg') }).first();
  const { pathname } = new URL((await first.getAttribute('href')) ?? '', webUrl);
  await press(page, first);
  await page.waitForURL((url) => url.pathname === pathname);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('a file is brought; a column is changed and the file read again, which is heard; the trial is read line by line, then imported', async () => {
  await page.goto(`${webUrl}/espace/imports/nouveau`);
  await write(page, page.getByLabel('Son nom'), inventory);
  await tabTo(page, page.getByLabel('Votre fichier'));
  await page.getByLabel('Votre fichier').setInputFiles(file('On y cuit ensemble.'));
  await press(page, button(/Envoyer et voir/));
  await heading('Voici ce que nous avons compris').waitFor({ timeout: 40_000 });
  await follow(link('Vérifier les colonnes'), /\/colonnes$/);
  const column = page.getByLabel('Ce que contient « note interne »');
  await tabTo(page, column);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await column.inputValue()).toBe('ignored');
  // Nobody reads it for a moment: there is time to hear that it waits.
  worker.kill();
  await follow(button('Relire le fichier ainsi'), ITS_JOB);
  expect(await eventually(said, (texts) => texts.some((text) => text.includes('Nous lisons votre fichier')))).toContainEqual(expect.stringContaining('Nous lisons votre fichier'));
  worker = startImportWorker();
  await isTakenTo('Voici ce que nous avons compris');
  await press(page, button('Faire un essai'));
  await heading('L’essai est fait').waitFor({ timeout: 40_000 });
  await follow(link(/Nouvelles/), /filtre=created/);
  await press(page, page.getByText('Ce que dit la fiche').first());
  await main().getByRole('cell', { name: 'On y cuit ensemble.' }).waitFor();
  await follow(link('Revenir à l’aperçu'), ITS_JOB);
  await press(page, button('Importer pour de bon'));
  await page.getByText('L’import est fait').first().waitFor({ timeout: 40_000 });
}, 240_000);

test('a project is edited: a theme found by its name, a place set on the map, a draft that keeps itself, then published', async () => {
  await page.goto(`${webUrl}/espace/projets?q=${encodeURIComponent(title)}`);
  await follow(link(title), /\/espace\/projets\/[a-z0-9]{24}/);
  await page.getByLabel('Résumé').waitFor();
  await write(page, page.getByLabel('Résumé'), 'On y pétrit à plusieurs, et on y cuit le vendredi.');
  const filter = page.getByLabel('Filtrer : Thèmes');
  await write(page, filter, 'alimentation');
  expect(await eventually(said, (texts) => texts.some((text) => /proposition/.test(text)))).toContainEqual(expect.stringMatching(/proposition/));
  const theme = page.getByRole('group', { name: 'Thèmes' }).getByRole('checkbox', { name: /alimentation/i }).first();
  if (!(await theme.isChecked())) await press(page, theme, 'Space');
  await page.getByText(/^Brouillon enregistré à/).waitFor();
  await page.reload();
  await press(page, link('Où'));
  await write(page, page.getByLabel('Adresse').first(), '1 rue de Siam');
  await press(page, button('Placer sur la carte').first());
  const map = page.getByRole('application', { name: 'Placer sur la carte' });
  await map.waitFor();
  await tabTo(page, map);
  // The map opens on its town, once that is found.
  await map.and(page.locator('[data-on-its-town]')).waitFor();
  await page.keyboard.press('Enter');
  expect(await eventually(() => page.getByLabel('Latitude').first().inputValue(), (text) => text !== '')).toMatch(/^48\.\d+/);
  expect(await said()).toContainEqual(expect.stringMatching(/^Le point est posé/));
  await press(page, button('Enregistrer le brouillon'));
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(await page.getByLabel('Adresse').first().inputValue()).toBe('1 rue de Siam');
  await press(page, link('Enregistrer, publier'));
  await press(page, button('Publier'));
  await page.getByText('C’est en ligne.').waitFor();
}, 120_000);

test('a new file disagrees with what one wrote: the trial tells it, and one settles it', async () => {
  await page.goto(`${webUrl}/espace/imports/nouveau`);
  const which = page.getByLabel('Quel inventaire');
  await tabTo(page, which);
  await page.keyboard.type('Clavier');
  expect(await which.locator('option:checked').textContent()).toBe(inventory);
  await page.getByLabel('Votre fichier').setInputFiles(file('On y cuit et on y danse.'));
  await press(page, button(/Envoyer et voir/));
  await heading('Voici ce que nous avons compris').waitFor({ timeout: 40_000 });
  await press(page, button('Faire un essai'));
  await heading('L’essai est fait').waitFor({ timeout: 40_000 });
  await follow(link(/Désaccords/), /filtre=conflict/);
  await main().getByRole('cell', { name: 'On y cuit et on y danse.' }).first().waitFor();
  await follow(link('Revenir à l’aperçu'), ITS_JOB);
  await press(page, button('Importer pour de bon'));
  await page.getByText('L’import est fait').first().waitFor({ timeout: 40_000 });
  await page.goto(`${webUrl}/espace`);
  await follow(link(/désaccord/i), /\/desaccords/);
  const choices = page.getByRole('group', { name: `${title}, Résumé` });
  await tabTo(page, choices.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await choices.getByRole('radio', { name: 'Garder ce qui est là' }).isChecked()).toBe(true);
  await follow(button('Trancher'), /fait=settled/);
  expect(await page.getByRole('group', { name: `${title}, Résumé` }).count()).toBe(0);
}, 240_000);

test('one votes for one’s organisation', async () => {
  const question = `Vote-t-on au clavier ${once} ?`;
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'partner-trusted');
  await putToVote(other, webUrl, question);
  await other.context().close();
  await page.goto(`${webUrl}/espace`);
  await follow(page.getByRole('navigation', { name: 'Menu de l’espace partenaire' }).getByRole('link', { name: /Groupes/ }), /\/espace\/groupes$/);
  await follow(link(question), /\/espace\/votes\//);
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('radio', { checked: true }).inputValue();
  await press(page, button('Voter'));
  await page.getByText('Le choix de votre organisation est enregistré.').waitFor();
  await page.reload();
  expect(await page.getByRole('radio', { checked: true }).inputValue()).toBe(chosen);
}, 120_000);

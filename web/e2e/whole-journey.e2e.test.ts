import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { startImportWorker } from './site/import-worker';
import { linkIn, mailFor } from './site/mailbox.js';
import { decideInOffice, openOffice } from './site/open-office.js';
import { signInAs } from './site/sign-in.js';

const { webUrl } = sharedStack();
const once = Date.now().toString(36);
const maya = `maya-${once}@veilleurs.example`;
const visitor = `lea-${once}@ecrit.example`;
const password = 'une phrase que je retiens bien';
const title = `Cantine des marées ${once}`;
const inventory = `Nos lieux ${once}`;
const list = (summary: string) => Buffer.from(`Réf;Nom du projet;Résumé;Ville\nM1;${title};${summary};Brest\nM2;Serre du port ${once};On y jardine toute l’année.;Brest\n`);
const WRITING_MS = 2_100;

let browser: Browser;
let worker: ChildProcess;
let page: Page;
let office: Page;
beforeAll(async () => {
  browser = await launchChromium();
  worker = startImportWorker(400);
  page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  office = await openOffice(browser);
}, 120_000);
afterAll(async () => {
  worker.kill();
  await browser.close();
});

async function signIn(tried: string): Promise<void> {
  await page.goto(`${webUrl}/connexion`);
  await page.getByLabel('Votre adresse électronique').fill(maya);
  await page.getByLabel('Votre mot de passe').fill(tried);
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
}

/** Brings a file up to the moment its owner asks the team to import it. */
async function bring(file: Buffer, known: boolean): Promise<void> {
  await page.goto(`${webUrl}/espace/imports/nouveau`);
  if (known) await page.getByLabel('Quel inventaire').selectOption({ label: inventory });
  else await page.getByLabel('Son nom').fill(inventory);
  await page.getByLabel('Votre fichier').setInputFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer: file });
  await page.getByRole('button', { name: /Envoyer et voir/ }).click();
  await page.getByRole('heading', { name: 'Voici ce que nous avons compris' }).waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Faire un essai' }).click();
  await page.getByRole('heading', { name: 'L’essai est fait' }).waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: /équipe/ }).click();
  await page.getByText('L’équipe relit cet import').waitFor();
}

test('invited by mail, one chooses a password that is not too weak, and comes in; the link opens once', async () => {
  const manager = await (await browser.newContext()).newPage();
  await signInAs(manager, 'partner-reviewed');
  await manager.goto(`${webUrl}/espace/equipe`);
  await manager.getByLabel('Son adresse électronique').fill(maya);
  await manager.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await manager.getByText('L’invitation est partie.').waitFor();
  await manager.context().close();

  const link = linkIn(await mailFor(maya, /invit/i), 'invitation');
  await page.goto(link);
  const choose = async (chosen: string) => {
    await page.getByLabel('Votre nom').fill('Maya');
    await page.getByLabel('Nouveau mot de passe').fill(chosen);
    await page.getByLabel('Le même, encore une fois').fill(chosen);
    await page.waitForTimeout(WRITING_MS);
    await page.getByRole('main').getByRole('button', { name: 'Accepter l’invitation' }).click();
  };
  await choose('aaaaaaaaaaaa');
  await page.getByRole('alert').getByText(/deviner/).waitFor();
  await choose(password);
  await page.waitForURL(/\/espace/);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Cette invitation n’ouvre plus rien' }).waitFor();
  await signIn('un autre mot de passe');
  await page.getByText('Cette adresse et ce mot de passe ne vont pas ensemble.').waitFor();
  await signIn(password);
  await page.waitForURL(/\/espace/);
});

test('an inventory is brought; the team sends it back with a word, then accepts it', async () => {
  await bring(list('On y déjeune à prix libre.'), false);
  await decideInOffice(office, inventory, 'Refuser', 'Est-ce bien à Brest ?');
  await page.reload();
  await page.getByText('Est-ce bien à Brest ?').waitFor();
  await bring(list('On y déjeune à prix libre.'), false);
  await decideInOffice(office, inventory, 'Accepter', 'Merci !');
  await page.reload();
  await page.getByText('L’import est fait').waitFor({ timeout: 60_000 });
}, 240_000);

test('what one corrects waits for the team, which asks for more, then accepts', async () => {
  await page.goto(`${webUrl}/espace/projets?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  const write = async (summary: string) => {
    await page.getByLabel('Résumé').fill(summary);
    await page.getByRole('button', { name: 'Soumettre à l’équipe' }).click();
    await page.getByText('Vos modifications attendent la relecture de l’équipe').waitFor();
  };
  await write('On y mange.');
  await decideInOffice(office, title, 'Refuser', 'Dites pour qui.');
  await page.reload();
  await page.getByText('Dites pour qui.').waitFor();
  await write('Une cantine à prix libre, tenue par les gens du quartier, ouverte à tous.');
  await decideInOffice(office, title, 'Accepter', 'Parfait.');
  expect(await mailFor(maya, /sont en ligne/)).toContain('Parfait.');
}, 120_000);

test('a new file disagrees with what a person wrote: one settles it', async () => {
  await bring(list('On y déjeune et on y dîne.'), true);
  await decideInOffice(office, inventory, 'Accepter', 'Merci !');
  await page.reload();
  await page.getByText('L’import est fait').waitFor({ timeout: 60_000 });
  await page.goto(`${webUrl}/espace`);
  await page.getByRole('link', { name: /désaccord/ }).first().click();
  await page.getByRole('button', { name: 'Trancher' }).click();
  await page.getByRole('alert').getByText('Choisissez pour au moins un désaccord.').waitFor();
  await page.getByLabel('Garder ce qui est là').first().check();
  await page.getByRole('button', { name: 'Trancher' }).click();
  await page.getByText('C’est tranché.').waitFor();
}, 240_000);

test('a visitor finds it, writes, is answered by the partner through the site, and no address is shown to the other', async () => {
  const reader = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await reader.goto(`${webUrl}/recherche?q=${encodeURIComponent(title)}`);
  await reader.getByRole('link', { name: title }).first().click();
  await reader.getByText('ouverte à tous').first().waitFor();
  await reader.getByRole('link', { name: /^Écrire à/ }).first().click();
  const send = reader.getByRole('main').getByRole('button', { name: 'Envoyer' });
  await reader.getByLabel('Votre nom').fill('Léa');
  await reader.getByLabel('Votre adresse électronique').fill('lea');
  await reader.getByLabel('Objet').fill(`Venir déjeuner ${once}`);
  await reader.getByLabel('Votre message').fill('Peut-on venir à six ?');
  await send.click();
  await reader.getByRole('alert').waitFor();
  await reader.getByLabel('Votre adresse électronique').fill(visitor);
  await reader.waitForTimeout(WRITING_MS);
  await send.click();
  await reader.waitForURL(/\/merci\/message/);
  await mailFor(visitor, /./);

  await page.goto(`${webUrl}/espace/messages`);
  const message = page.getByRole('article').filter({ hasText: `Venir déjeuner ${once}` });
  expect(await message.textContent()).not.toContain(visitor);
  await message.getByRole('button', { name: 'Répondre', exact: true }).click();
  await message.getByText(/à remplir/i).first().waitFor();
  await message.getByLabel('Votre réponse').fill('À six, avec joie : prévenez la veille.');
  await message.getByRole('button', { name: 'Répondre', exact: true }).click();
  await page.getByText('Votre réponse est partie.').waitFor();
  const answer = await mailFor(visitor, new RegExp(`Venir déjeuner ${once}|répon`, 'i'));
  expect([answer.includes('prévenez la veille'), answer.includes(maya)]).toEqual([true, false]);
  await reader.context().close();
}, 120_000);

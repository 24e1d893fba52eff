import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { eventually } from './site/eventually.js';
import { signInAs } from './site/sign-in.js';

const { webUrl } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

async function signIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await signInAs(page, 'partner-trusted');
  return page;
}

/** What is wrong with a page as it stands: for whoever does not see it, and on a narrow screen. */
async function problemsOf(page: Page, path: string, isAudited: boolean): Promise<string[]> {
  await page.goto(`${webUrl}${path}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (!isAudited) return overflow > 0 ? [`${path} : déborde de ${overflow} px`] : [];
  return [...(overflow > 0 ? [`${path} : déborde de ${overflow} px`] : []), ...(await auditPage(page)).map((problem) => `${path} : ${problem}`)];
}

const doors = ['/connexion', '/connexion/mot-de-passe', '/connexion/rejoindre', '/invitation/' + 'x'.repeat(43), '/fraicheur/' + 'x'.repeat(43)];
const pages = ['/espace', '/espace/messages', '/espace/propositions', '/espace/signalements', '/espace/doublons', '/espace/liens', '/espace/chiffres', '/espace/profil', '/espace/equipe', '/espace/groupes', '/espace/qualification', '/espace/reserve', '/espace/compte'];

describe.each([320, 360, 1280])('at %i px', (width) => {
  test('one signs in without scripts, and every page of the space is accessible and overflows nowhere', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const door = await context.newPage();
    const problems: string[] = [];
    for (const path of doors) problems.push(...(await problemsOf(door, path, width !== 320)));
    expect(await context.cookies()).toEqual([]);
    const page = await signIn(context);
    for (const path of pages) problems.push(...(await problemsOf(page, path, width !== 320)));
    expect(problems).toEqual([]);
    const [cookie, ...others] = await context.cookies();
    expect({ name: cookie?.name, httpOnly: cookie?.httpOnly, sameSite: cookie?.sameSite, others }).toEqual({ name: 'carrefour', httpOnly: true, sameSite: 'Lax', others: [] });
    if (width < 1024) await page.getByText('Menu de l’espace').click();
    await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click();
    await page.getByText('Vous êtes déconnecté·e.').waitFor();
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }, 240_000);
});

test('with the keyboard alone, and without scripts, one writes the mission of one’s organisation and reads it on its public page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await signIn(context);
  await page.goto(`${webUrl}/espace/profil`);
  await page.getByLabel(/^Mission/).fill('Relier celles et ceux qui essaient, de village en village.');
  await page.getByRole('button', { name: 'Enregistrer la présentation' }).press('Enter');
  await page.getByText('C’est en ligne.').waitFor();
  await page.getByRole('link', { name: 'Voir la page' }).press('Enter');
  await page.getByText('Relier celles et ceux qui essaient').first().waitFor();
  await context.close();
}, 120_000);

test('without scripts, a logo is sent with the word that one has the right to it, and shows on the public page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await signIn(context);
  await page.goto(`${webUrl}/espace/profil`);
  const picture = { name: 'logo.png', mimeType: 'image/png', buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 240, height: 120 } }) };
  const send = async () => {
    await page.getByLabel(/Une image JPEG/).setInputFiles(picture);
    await page.getByRole('button', { name: 'Envoyer le logo' }).click();
  };
  await send();
  await page.getByRole('alert').getByText(/droit de publier ce logo/).waitFor();
  await page.locator('#champ-logo-erreur').getByText(/Choisissez de nouveau le fichier/).waitFor();
  await page.getByLabel(/Notre organisation a le droit/).check();
  await page.getByLabel(/Une image JPEG/).setInputFiles({ name: 'logo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await page.getByRole('button', { name: 'Envoyer le logo' }).click();
  await page.locator('#champ-logo-erreur').getByText(/C’est un PDF/).waitFor();
  await page.getByLabel(/Notre organisation a le droit/).check();
  await send();
  await page.getByText('C’est en ligne.').waitFor();
  await page.getByRole('link', { name: 'Voir la page' }).click();
  const logo = page.getByRole('main').locator('img[src^="/medias/"]').first();
  // A page may be a few seconds old.
  const shows = () => page.reload().then(() => logo.count());
  expect(await eventually(shows, (count) => count > 0)).toBe(1);
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.goto(`${webUrl}/espace/profil`);
  await page.getByRole('button', { name: 'Retirer le logo' }).click();
  await page.getByText('Le logo est retiré.').waitFor();
  expect(await page.getByRole('button', { name: 'Retirer le logo' }).count()).toBe(0);
  await context.close();
}, 120_000);

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

test('on a phone, without scripts, an organisation joins a group, says something, puts a question to the vote and answers it', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const page = await signIn(context);
  await page.goto(`${webUrl}/espace/groupes`);
  await page.getByRole('main').getByRole('link', { name: 'Outils libres' }).click();
  await page.getByRole('button', { name: 'Rejoindre ce groupe' }).click();
  await page.getByText('Votre organisation a rejoint ce groupe.').waitFor();
  await page.getByLabel('Votre commentaire').fill('Par où commence-t-on\u202F?');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Par où commence-t-on').waitFor();
  await page.getByText('Poser une question au vote').click();
  await page.getByLabel('La question').fill('Publie-t-on le guide\u202F?');
  await page.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('La question').inputValue()).toContain('Publie-t-on');
  await page.getByLabel('Le vote se termine le').fill(inTwoWeeks());
  await page.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await page.getByText('Le vote est ouvert.').waitFor();
  await page.getByRole('link', { name: /Publie-t-on le guide/ }).click();
  await page.getByLabel('Oui').check();
  await page.getByRole('button', { name: 'Voter' }).click();
  await page.getByText(/Votre organisation a choisi.*Oui/).waitFor();
  expect(await problemsOf(page, new URL(page.url()).pathname, false)).toEqual([]);
  await context.close();
}, 120_000);

import { matchRoutes } from '@remix-run/react';
import type { Page } from 'playwright-core';
import { spacePages } from '../../app/space-routes';

/** `changer` only sends on; what is before the door is walked by its own tests. */
const isWalked = ([path]: readonly [string, string]): boolean => /^espace(\/|$)/.test(path) && path !== 'espace/changer';

/** The addresses of the space that none of these paths leads to, as its router finds them: a new one is walked, or it is named here. */
export function unwalkedSpace(paths: readonly string[]): string[] {
  const routes = spacePages.map(([path]) => ({ id: path, path: `/${path}` }));
  const walked = new Set(paths.flatMap((path) => (matchRoutes(routes, path.replace(/\?.*$/, '')) ?? []).map(({ route }) => route.id)));
  return spacePages.filter(isWalked).map(([path]) => path).filter((path) => !walked.has(path));
}

export const QUESTION = 'Marche-t-on par ici\u202F?';

/** A file with a word that no list knows, sent, read and rehearsed, as a person does. Answers its address. */
async function bringFile(page: Page, webUrl: string): Promise<string> {
  await page.goto(`${webUrl}/espace/imports/nouveau`);
  await page.getByLabel('Son nom').fill(`Marche dans l’espace ${Date.now()}`);
  const rows = ['id;titre;résumé;ville;thèmes', '1;Le fournil du quai;On y cuit ensemble;Lyon;Bricolages divers', '2;La serre du quai;On y sème;Lyon;Bricolages divers', '3;;Sans titre;Lyon;'];
  await page.getByLabel('Votre fichier').setInputFiles({ name: 'quai.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\n')}\n`) });
  await page.getByRole('button', { name: /Envoyer et voir/ }).click();
  await page.getByRole('heading', { name: 'Voici ce que nous avons compris' }).waitFor({ timeout: 40_000 });
  const job = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Faire un essai' }).click();
  await page.getByRole('heading', { name: 'L’essai est fait' }).waitFor({ timeout: 40_000 });
  return job;
}

/** A question put to the vote of a group, which one joins first. Answers the addresses of both. */
export async function putToVote(page: Page, webUrl: string, question: string): Promise<[group: string, vote: string]> {
  await page.goto(`${webUrl}/espace/groupes`);
  await page.getByRole('main').getByRole('link', { name: 'Modèle économique' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const join = page.getByRole('button', { name: 'Rejoindre ce groupe' });
  if ((await join.count()) > 0) await join.click();
  await page.getByText('Poser une question au vote').click();
  await page.getByLabel('La question').fill(question);
  await page.getByLabel('Le vote se termine le').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await page.getByText('Le vote est ouvert.').waitFor();
  const vote = await page.getByRole('link', { name: question }).first().getAttribute('href');
  return [new URL(page.url()).pathname, vote ?? ''];
}

/** One address for each page of the space, of somebody who is signed in there. */
export async function spacePaths(page: Page, webUrl: string): Promise<string[]> {
  const job = await bringFile(page, webUrl);
  const talk = await putToVote(page, webUrl, QUESTION);
  await page.goto(`${webUrl}/espace/projets`);
  const hrefs = await page.locator('a[href*="/espace/projets/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const sheet = hrefs.map((href) => href.replace(/[?#].*$/, '')).find((href) => /\/[a-z0-9]{24}$/.test(href)) ?? '';
  const plain = spacePages.filter(isWalked).map(([path]) => path).filter((path) => !path.includes(':')).map((path) => `/${path}`);
  const ofSheet = ['', '/apercu', '/comparer', '/historique', '/retirer'].map((rest) => `${sheet}${rest}`);
  const ofJob = ['', '/colonnes', '/mots', '/lignes'].map((rest) => `${job}${rest}`);
  return [...plain, ...ofSheet, sheet.replace('/projets/', '/discussions/'), ...talk, ...ofJob];
}

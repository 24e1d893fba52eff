import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { eventually } from './site/eventually.js';
import { confirm, openOffice, openScreen, says } from './site/open-office.js';
import { startTeamEditor, type TeamEditor } from './site/team-editor.js';

const { cmsUrl } = sharedStack();
const PARTNER = 'api::partner.partner';
const PROJECT = 'api::project.project';
/** Nobody else of this run writes this. */
const tag = Date.now().toString(36);

let browser: Browser;
let team: TeamEditor;
let moderator: Page;
let administrator: Page;
beforeAll(async () => {
  browser = await launchChromium();
  team = await startTeamEditor();
  [moderator, administrator] = [await openOffice(browser), await openOffice(browser, 'administrator')];
}, 120_000);
afterAll(() => browser.close());

test('what was deleted is found by its title and comes back', async () => {
  const title = `Jeté ${tag}`;
  await team.remove(PROJECT, await team.create(PROJECT, { title }));
  await openScreen(moderator, 'corbeille');
  await moderator.getByLabel('Titre').fill(tag);
  await moderator.getByRole('button', { name: `Reprendre « ${title} »` }).click();
  await says(moderator, `« ${title} » est de retour, à l’identique.`);
  const { results } = await team.read<{ results: { title: string }[] }>(`/content-manager/collection-types/${PROJECT}?filters[title][$eq]=${encodeURIComponent(title)}`);
  expect(results).toHaveLength(1);
}, 60_000);

test('deleting a picture that the site shows says first where it shows; deleted all the same, it comes back from the bin with its image', async () => {
  const file = await team.upload(`serre-${tag}.png`);
  await team.publish(PARTNER, { name: `Serristes ${tag}`, slug: `serristes-${tag}`, type: 'medias-solution', trust: 'reviewed', logo: file });
  const remove = async () => {
    await openScreen(administrator, `plugins/upload?_q=serre-${tag}`);
    await administrator.getByRole('checkbox').last().click();
    await administrator.getByRole('button', { name: 'Supprimer' }).first().click();
    await confirm(administrator, 'Confirmer');
  };
  const image = async () => {
    const { url } = await team.read<{ url: string }>(`/upload/files/${file}`);
    return (await fetch(new URL(url, cmsUrl))).status;
  };
  await remove();
  await says(administrator, new RegExp(`se voit sur le site : « Serristes ${tag} »`));
  expect(await image()).toBe(200);
  await remove();
  expect(await eventually(() => image().catch(() => 'gone'), (status) => status === 'gone')).toBe('gone');
  await openScreen(administrator, 'corbeille');
  await administrator.getByLabel('Titre').fill(`serre-${tag}`);
  await administrator.getByRole('button', { name: `Reprendre « serre-${tag}.png »` }).click();
  await says(administrator, /est de retour/);
  expect(await image()).toBe(200);
  const [partner] = (await team.read<{ results: { documentId: string }[] }>(`/content-manager/collection-types/${PARTNER}?filters[slug][$eq]=serristes-${tag}`)).results;
  expect(await team.record(PARTNER, partner?.documentId ?? '')).toMatchObject({ logo: { id: file } });
}, 60_000);

test('from an English list, another list and the settings of the site open in French', async () => {
  const languageOf = () => new URL(administrator.url()).searchParams.get('plugins[i18n][locale]');
  await openScreen(administrator, 'content-manager/collection-types/api::page.page?plugins[i18n][locale]=en');
  await administrator.getByRole('link', { name: 'Témoignages', exact: true }).click();
  await administrator.waitForURL(/api::testimonial\.testimonial/);
  await administrator.getByRole('heading', { level: 1, name: 'Témoignages' }).waitFor();
  expect(languageOf()).not.toBe('en');
  await administrator.getByRole('row').nth(1).waitFor();
  await openScreen(administrator, 'content-manager/collection-types/api::page.page?plugins[i18n][locale]=en');
  await administrator.getByRole('link', { name: 'Réglages du site', exact: true }).click();
  await administrator.waitForURL(/api::site-settings\.site-settings/);
  await administrator.getByRole('heading', { level: 1 }).waitFor();
  expect(languageOf()).not.toBe('en');
}, 60_000);

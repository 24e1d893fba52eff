import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from './site/eventually.js';
import { mailFor } from './site/mailbox.js';
import { confirm, openOffice, openScreen, says } from './site/open-office.js';
import { startTeamEditor, type TeamEditor } from './site/team-editor.js';

const { webUrl } = sharedStack();
const PARTNER = 'api::partner.partner';
const PROJECT = 'api::project.project';
const METHOD = 'api::method.method';
const INVENTORY = 'api::inventory.inventory';
/** Nobody else of this run writes this. */
const tag = Date.now().toString(36);

let browser: Browser;
let team: TeamEditor;
let moderator: Page;
let administrator: Page;
let vouchers: { connect: { documentId: string }[] };
beforeAll(async () => {
  browser = await launchChromium();
  team = await startTeamEditor();
  const { results } = await team.read<{ results: { documentId: string }[] }>(`/content-manager/collection-types/${PARTNER}?pageSize=1&status=published`);
  vouchers = { connect: results.map(({ documentId }) => ({ documentId })) };
  [moderator, administrator] = [await openOffice(browser), await openOffice(browser, 'administrator')];
}, 120_000);
afterAll(() => browser.close());

/** The name of the file that a button hands over. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file.suggestedFilename();
}

/** What the open tab holds: nothing of the others is there to be taken for it. */
async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  const panel = page.getByRole('tabpanel', { name });
  await panel.waitFor();
  return panel;
}

const choose = (page: Page, label: string, value: string | { label: string }) => page.getByLabel(label, { exact: true }).first().selectOption(value);

test('from the home page a moderator opens what waits, takes several requests on, and refuses them at once with a word', async () => {
  const titles = ['Un', 'Deux'].map((name) => `Proposé ${name} ${tag}`);
  for (const title of titles) await team.create('api::proposal.proposal', { title, kind: 'new', values: { title }, email: `${tag}@personne.example` });
  await openScreen(moderator, '');
  await moderator.getByRole('link', { name: 'Projets proposés' }).click();
  await says(moderator, titles[0] ?? '');
  await choose(moderator, 'Ordre', 'newest');
  const pick = async () => {
    for (const title of titles) await moderator.getByRole('checkbox', { name: `Choisir « ${title} »` }).click();
  };
  const card = moderator.getByRole('article').filter({ hasText: titles[1] ?? '' });
  await card.getByText('depuis aujourd’hui').waitFor();
  await pick();
  const me = /\((.+)\)/.exec((await moderator.getByLabel('Suivi par', { exact: true }).first().locator('option').last().textContent()) ?? '')?.[1] ?? '';
  await choose(moderator, 'Confier les 2 à', { label: me });
  await says(moderator, `2 demandes confiées à ${me}.`);
  await choose(moderator, 'Suivi par', '1');
  await pick();
  await moderator.getByRole('button', { name: 'Refuser' }).first().click();
  await moderator.getByLabel('Votre message').fill('Merci, mais cela ne se passe pas en France.');
  await moderator.getByRole('button', { name: 'Refuser' }).first().click();
  await says(moderator, '2 demandes réglées.');
  expect(await mailFor(`${tag}@personne.example`, /./)).toContain('cela ne se passe pas en France');
  const { results } = await team.read<{ results: { state: string; answer: string }[] }>(`/content-manager/collection-types/api::proposal.proposal?filters[email][$eq]=${tag}@personne.example`);
  expect(results.map(({ state, answer }) => [state, answer])).toEqual(Array(2).fill(['refused', 'Merci, mais cela ne se passe pas en France.']));
}, 60_000);

test('two sheets are compared on a map, united with a word chosen from each, and taken apart again', async () => {
  const make = (title: string, summary: string, lat: number) =>
    team.publish(PROJECT, { title: `${title} ${tag}`, summary, vouchers, places: [{ communeCode: '35238', communeName: 'Rennes', department: '35', region: '53', lat, lng: -1.68, precision: 'address', visibility: 'exact' }] });
  const [a, b] = [await make('Lavoir', 'On y lave.', 48.11), await make('Grand lavoir', 'On y lave et on y chante.', 48.12)];
  const [slugA = '', slugB = ''] = [await team.record(PROJECT, a), await team.record(PROJECT, b)].map(({ slug }) => String(slug));
  await openScreen(moderator, `doublons?a=${a}&b=${b}`);
  await moderator.getByRole('img', { name: /Carte des lieux/ }).waitFor();
  await says(moderator, /À [\d,]+ km l’un de l’autre/);
  await moderator.getByRole('radio', { name: 'Résumé : garder B' }).check();
  await moderator.getByRole('button', { name: 'C’est le même projet : réunir' }).click();
  await confirm(moderator, 'Réunir');
  await says(moderator, 'Les deux fiches sont réunies.');
  // The sheet that stays says the words that were chosen of each, and the other address leads to it.
  expect(await team.record(PROJECT, a)).toMatchObject({ title: `Lavoir ${tag}`, summary: 'On y lave et on y chante.' });
  const shown = async () => {
    const answer = await fetch(`${webUrl}/projets/${slugB}`);
    return { path: new URL(answer.url).pathname, isMerged: (await answer.text()).includes('On y lave et on y chante.') };
  };
  expect(await eventually(shown, ({ path, isMerged }) => path === `/projets/${slugA}` && isMerged)).toEqual({ path: `/projets/${slugA}`, isMerged: true });
  const merged = await openTab(moderator, 'Fiches réunies');
  await merged.getByRole('button', { name: `Défaire la réunion de « Grand lavoir ${tag} »` }).click();
  await confirm(moderator, 'Défaire');
  await says(moderator, 'est de nouveau une fiche à part');
  expect([await team.record(PROJECT, a), await team.record(PROJECT, b)]).toMatchObject([{ title: `Lavoir ${tag}`, summary: 'On y lave.' }, { title: `Grand lavoir ${tag}`, summary: 'On y lave et on y chante.' }]);
  await merged.getByRole('button', { name: `Défaire la réunion de « Grand lavoir ${tag} »` }).waitFor({ state: 'detached' });
  await (await openTab(moderator, 'Structures et projets')).getByLabel('Lesquelles').waitFor();
}, 60_000);

test('an import is read line by line and taken away; sources are told', async () => {
  await openScreen(moderator, 'imports');
  await moderator.getByRole('button', { name: /^Rapport de / }).first().click();
  await moderator.getByRole('heading', { name: /^Import : / }).waitFor();
  await moderator.getByRole('heading', { name: 'Le détail' }).waitFor();
  await moderator.getByRole('table').last().locator('tbody tr').first().waitFor();
  expect(await download(moderator, 'Télécharger en CSV')).toMatch(/^import-\w+\.csv$/);
  await team.create(INVENTORY, { slug: `source-${tag}`, name: `Source ${tag}`, connector: 'url', address: 'https://source.example/inventaire.csv', schedule: 'manual', partner: vouchers });
  await openScreen(moderator, 'imports');
  const line = (await openTab(moderator, 'Sources en ligne')).getByRole('row').filter({ hasText: `Source ${tag}` });
  await line.getByText('jamais').waitFor();
}, 60_000);

test('the index is compared and built again by whoever presses, and says when it is done; a synonym is one press away', async () => {
  await openScreen(moderator, 'recherche');
  await moderator.getByRole('button', { name: 'Comparer maintenant' }).click();
  await says(moderator, /C’est demandé/);
  await says(moderator, /aucun écart|reprises aussitôt/);
  await moderator.getByRole('button', { name: 'Reconstruire l’index' }).click();
  await confirm(moderator, 'Reconstruire');
  await moderator.getByText(/: \d[\d\s]* fiches/).first().waitFor({ timeout: 90_000 });
  await moderator.getByRole('link', { name: 'Ajouter un synonyme' }).click();
  await moderator.waitForURL(/synonym\/create/);
}, 120_000);

test('every figure of the dashboards is that of the search it opens; a half-year is read as it is printed', async () => {
  type Line = { label: string; count: number; search: string | null };
  type Figures = { themes: Line[]; territories: Line[]; byPartner: Line[] };
  const read = () => team.read<Figures>('/office/figures');
  const found = async (search: string) => ((await (await fetch(`${webUrl}/api/v1/projects?perPage=1&${search.slice(1)}`)).json()) as { total: number }).total;
  const readWrong = async () => {
    const { territories, themes, byPartner } = await read();
    const wrong: unknown[] = [];
    for (const { label, count, search } of [...territories.slice(0, 12), ...themes, ...byPartner]) {
      const total = await found(new URL(search ?? webUrl).search);
      if (total !== count) wrong.push({ label, count, total });
    }
    return wrong;
  };
  // The index may still be taking in what the tests before wrote.
  expect(await eventually(readWrong, (wrong) => wrong.length === 0, 20_000)).toEqual([]);
  const [theme] = (await read()).themes;
  await openScreen(moderator, 'tableaux');
  await says(moderator, 'Ce que comptent ces chiffres');
  expect(await moderator.getByRole('link', { name: theme?.label ?? '', exact: true }).getAttribute('href')).toBe(theme?.search);
  await moderator.getByRole('button', { name: 'Rapport semestriel' }).click();
  await moderator.getByRole('heading', { name: /^Le commun au / }).waitFor();
  await moderator.emulateMedia({ media: 'print' });
  expect(await moderator.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  await moderator.emulateMedia({ media: null });
}, 60_000);

test('mails are listed by what became of them; a template is tried, rewritten, and takes its own words back', async () => {
  await openScreen(administrator, 'courriels');
  const states = administrator.getByRole('region', { name: 'Courriels' }).locator('td.state');
  /** The state of each mail shown, once all are those that were asked for: a filter that kept everything would show others for ever. */
  const told = async (state: string, words: string) => {
    await choose(administrator, 'État', state);
    await administrator.waitForURL(new RegExp(`etat=${state}`));
    return eventually(() => states.allTextContents(), (rows) => rows.every((row) => row.startsWith(words)));
  };
  expect((await told('dead', 'Non parti')).filter((state) => !state.startsWith('Non parti'))).toEqual([]);
  await choose(administrator, 'État', '');
  await states.first().waitFor();
  const sent = await told('sent', 'Parti');
  expect([sent.length > 0, sent.filter((state) => !state.startsWith('Parti'))]).toEqual([true, []]);
  const { templates } = await team.read<{ templates: { id: string; code: string; language: string }[] }>('/office/templates');
  const template = templates.find(({ code, language }) => code.includes('call') && language === 'fr');
  expect(template).toBeDefined();
  await openScreen(administrator, `modeles?modele=${template?.id ?? ''}`);
  const subject = administrator.getByLabel('Objet');
  const original = await subject.inputValue();
  await subject.fill(`${original} (${tag})`);
  await administrator.getByRole('button', { name: 'Voir un essai' }).click();
  await administrator.getByRole('heading', { name: 'Essai, avec des exemples' }).waitFor();
  await administrator.getByRole('button', { name: 'M’envoyer un essai' }).click();
  await says(administrator, /Un essai part à /);
  await administrator.getByRole('button', { name: 'Enregistrer' }).click();
  await says(administrator, 'Enregistré : le prochain courriel portera ces mots.');
  await administrator.getByRole('button', { name: 'Reprendre le texte d’origine' }).click();
  await confirm(administrator, 'Reprendre');
  await says(administrator, 'Le modèle a repris son texte d’origine.');
  expect(await eventually(() => subject.inputValue(), (value) => value === original)).toBe(original);
}, 60_000);

test('a call goes to the partners that are left ticked, says who answered, and is sent again to those who did not', async () => {
  const [name, contactEmail] = [`Revue ${tag}`, `revue-${tag}@personne.example`];
  await team.create(PARTNER, { name, slug: `revue-${tag}`, type: 'medias-solution', trust: 'reviewed', contactEmail });
  await openScreen(administrator, 'appels');
  await choose(administrator, 'Inventaire', 'without');
  const others = administrator.getByRole('checkbox', { checked: true }).and(administrator.locator(`:not([aria-label="Écrire à ${name}"])`));
  while ((await others.count()) > 0) await others.first().click();
  await administrator.getByLabel('Objet').fill(`Votre fichier ${tag}`);
  await administrator.getByRole('button', { name: 'Écrire à 1 partenaire' }).click();
  await confirm(administrator, 'Envoyer');
  await says(administrator, 'Un courriel part.');
  expect(await mailFor(contactEmail, new RegExp(tag))).toContain(name);
  await says(administrator, 'Réponses : 0 sur 1.');
  await administrator.getByRole('button', { name: 'Relancer celui qui n’a pas répondu' }).first().click();
  await administrator.getByRole('heading', { name: `Relance : Votre fichier ${tag}` }).waitFor();
  await administrator.getByText('Voir les partenaires').first().click();
  await administrator.getByRole('button', { name: `Noter que ${name} a répondu` }).click();
  await says(administrator, 'Réponses : 1 sur 1.');
}, 60_000);

test('a term is united with another and one is parted, each effect seen before; the journal tells it and leaves as a file', async () => {
  const make = (name: string) => team.create(METHOD, { code: `${name}-${tag}`.toUpperCase(), label: `${name} ${tag}` });
  for (const name of ['Ancienne', 'Nouvelle', 'Large']) await make(name);
  const code = (name: string) => `${name}-${tag}`.toUpperCase();
  await openScreen(administrator, 'themes');
  await choose(administrator, 'Liste', 'methods');
  await choose(administrator, 'Ce terme disparaît', code('Ancienne'));
  await choose(administrator, 'Celui-ci le remplace', code('Nouvelle'));
  await administrator.getByRole('button', { name: 'Voir l’effet' }).click();
  await says(administrator, `« Ancienne ${tag} » à « Nouvelle ${tag} »`);
  await administrator.getByRole('button', { name: 'Réunir', exact: true }).click();
  await confirm(administrator, 'Réunir');
  await says(administrator, 'C’est fait : les projets ont suivi.');
  await openTab(administrator, 'Partager');
  await choose(administrator, 'Terme à partager', code('Large'));
  await administrator.getByLabel('Terme 1').fill(`Étroite ${tag}`);
  await administrator.getByLabel('Mots qui le désignent').first().fill('atelier');
  await administrator.getByLabel('Terme 2').fill(`Large ${tag}`);
  await administrator.getByRole('button', { name: 'Voir l’effet' }).click();
  await administrator.getByRole('button', { name: 'Partager', exact: true }).click();
  await confirm(administrator, 'Partager');
  await says(administrator, 'C’est fait : chaque projet a rejoint son terme.');
  await openScreen(administrator, 'journal');
  await administrator.getByLabel('Mot d’avant ou d’après').fill(`Ancienne ${tag}`);
  await says(administrator, /^\d+ écritures?$/);
  await says(administrator, `Ancienne ${tag}`);
  expect(await download(administrator, 'Exporter en CSV')).toBe('journal.csv');
}, 60_000);

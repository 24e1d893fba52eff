import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { eventually } from './site/eventually.js';
import { signInAs } from './site/sign-in.js';

const { webUrl, cmsUrl, accounts } = sharedStack();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const words = (name: string) => `${name} ${Date.now().toString(36)}`;

async function signIn(role: 'partner-trusted' | 'partner-reviewed', viewport = { width: 360, height: 800 }, javaScriptEnabled = true): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  await signInAs(page, role);
  return { context, page };
}

async function isAccessible(page: Page): Promise<void> {
  expect(await auditPage(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const found = async (q: string): Promise<string[]> => {
  const { projects } = (await (await fetch(`${webUrl}/api/v1/projects?q=${encodeURIComponent(q)}`)).json()) as { projects: { title: string }[] };
  return projects.map(({ title }) => title);
};

/** `checked`: axe needs the page's scripts. */
async function begin(page: Page, title: string, checked = true): Promise<string> {
  await page.goto(`${webUrl}/espace/projets`);
  if (checked) await isAccessible(page);
  await page.getByRole('link', { name: 'Nouveau projet' }).click();
  await page.getByLabel('Titre').fill(title);
  await page.getByLabel('Résumé').fill('On y répare ensemble ce qui casse, une fois par semaine.');
  if (checked) await isAccessible(page);
  await page.getByRole('button', { name: 'Commencer la fiche' }).click();
  await page.waitForURL(/\/espace\/projets\/[a-z0-9]{24}\?fait=created/);
  return /projets\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
}

test('on a phone, a trusted partner begins a sheet, is told what to correct, publishes it, and a visitor finds it', async () => {
  const { context, page } = await signIn('partner-trusted');
  const title = words('Établi roulant zorglub');
  const id = await begin(page, title);
  await isAccessible(page);
  await page.getByLabel('Site web', { exact: true }).fill('pas une adresse');
  await page.getByLabel('Commune').first().fill('Brest');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.getByRole('alert').getByRole('link', { name: /Site web/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-website');
  await isAccessible(page);
  await page.getByLabel('Site web', { exact: true }).fill('etabli.example');
  // The draft is kept as one writes.
  await page.getByText(/^Brouillon enregistré à/).waitFor();
  await page.goto(`${webUrl}/espace/projets/${id}/comparer`);
  await page.getByText('https://etabli.example').waitFor();
  await isAccessible(page);
  await page.goto(`${webUrl}/espace/projets/${id}/apercu`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await found(title)).not.toContain(title);
  await page.goto(`${webUrl}/espace/projets/${id}`);
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByText('C’est en ligne.').waitFor();
  expect(await eventually(() => found(title), (titles) => titles.includes(title))).toContain(title);
  await page.goto(`${webUrl}/espace/projets/${id}/historique`);
  await page.getByText('Mise en ligne').waitFor();
  await isAccessible(page);
  await page.goto(`${webUrl}/espace/projets/${id}/retirer`);
  await isAccessible(page);
  await context.close();
});

async function decide(projectId: string, state: 'accepted' | 'refused', answer: string): Promise<void> {
  const account = accounts.find(({ role }) => role === 'moderator');
  const ask = async (path: string, method: string, body?: unknown, token = '') =>
    (await (await fetch(`${cmsUrl}${path}`, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, ...(body !== undefined && { body: JSON.stringify(body) }) })).json()) as Record<string, unknown>;
  const { data } = (await ask('/admin/login', 'POST', { email: account?.email, password: account?.password })) as { data: { token: string } };
  const path = '/content-manager/collection-types/api::submission.submission';
  const { results } = (await ask(`${path}?filters[projectId][$eq]=${projectId}&filters[state][$eq]=submitted`, 'GET', undefined, data.token)) as { results: { documentId: string }[] };
  await ask(`${path}/${results[0]?.documentId ?? ''}`, 'PUT', { state, answer }, data.token);
}

test('without scripts, a reviewed partner submits, reads why it is refused, submits again, and what the team accepts is public', async () => {
  const { context, page } = await signIn('partner-reviewed', { width: 1280, height: 900 }, false);
  const title = words('Verger zorglub');
  const id = await begin(page, title, false);
  const path = `${webUrl}/espace/projets/${id}`;
  await page.getByRole('button', { name: 'Soumettre à l’équipe' }).click();
  await page.getByText('Vos modifications attendent la relecture de l’équipe').waitFor();
  expect(await page.getByLabel('Résumé').isDisabled()).toBe(true);
  await decide(id, 'refused', 'Dites où, s’il vous plaît.');
  await page.goto(path);
  await page.getByText('Dites où, s’il vous plaît.').waitFor();
  await page.getByLabel('Commune').first().fill('Brest');
  await page.getByRole('button', { name: 'Soumettre à l’équipe' }).click();
  await page.getByText('Vos modifications attendent la relecture de l’équipe').waitFor();
  expect(await found(title)).not.toContain(title);
  await decide(id, 'accepted', 'Merci !');
  expect(await eventually(() => found(title), (titles) => titles.includes(title))).toContain(title);
  await page.goto(path);
  await page.getByRole('link', { name: 'La page publique' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await context.close();
});

test('on a phone, the map of a place opens on its town, under the buttons; a point in the sea and a picture without words are told together', async () => {
  const { context, page } = await signIn('partner-trusted');
  await begin(page, words('Ponton zorglub'), false);
  await page.getByLabel('Commune').first().fill('saint-denis');
  expect(await eventually(() => page.locator('[id="champ-places.0.commune-liste"] option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)), (names) => names.includes('Saint-Denis (93)'))).toContain('Saint-Denis (974)');
  await page.getByLabel('Commune').first().fill('Brest');
  await page.getByRole('button', { name: 'Placer sur la carte' }).first().click();
  const map = page.getByRole('application', { name: 'Placer sur la carte' });
  await map.waitFor();
  await map.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const onTop = () => page.getByRole('button', { name: 'Publier' }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(await onTop()).toBe(true);
  await page.getByLabel('Latitude').first().fill('46.226');
  await page.getByLabel('Longitude').first().fill('-3.913');
  await page.getByLabel('Le fichier').setInputFiles({ name: 'vue.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await page.getByLabel('Description').fill('Contact : jean.dupont@example.org');
  await page.getByRole('button', { name: 'Publier' }).click();
  const alert = page.getByRole('alert');
  for (const told of [/Lieux 1, latitude.*loin de la commune/, /choisissez de nouveau le fichier/, /Description.*numéro de téléphone/, /ce que l’image montre/i]) await alert.getByRole('link', { name: told }).waitFor();
  expect(await page.getByLabel('Commune').count()).toBe(2);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Supprimer cette fiche' }).click();
  await page.waitForURL(/fait=discarded/);
  await context.close();
});

test('what is another partner’s is not there', async () => {
  const { context, page } = await signIn('partner-trusted', { width: 1280, height: 900 });
  const id = await begin(page, words('Atelier zorglub'));
  const { context: other, page: theirs } = await signIn('partner-reviewed');
  for (const rest of ['', '/apercu', '/comparer', '/historique', '/retirer']) {
    const [there, nowhere] = [await theirs.goto(`${webUrl}/espace/projets/${id}${rest}`), await theirs.goto(`${webUrl}/espace/projets/zzzzzzzzzzzzzzzzzzzzzzzz${rest}`)];
    expect([there?.status(), nowhere?.status()]).toEqual([404, 404]);
    expect(await theirs.getByRole('link', { name: 'Tableau de bord' }).count()).toBeGreaterThan(0);
  }
  await page.goto(`${webUrl}/espace/projets/${id}`);
  await page.getByRole('button', { name: 'Supprimer cette fiche' }).click();
  await page.waitForURL(/\/espace\/projets\?fait=discarded/);
  await Promise.all([context.close(), other.close()]);
});

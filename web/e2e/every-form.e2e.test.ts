import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser } from 'playwright-core';
import { formTextsOf } from '../app/i18n/form-texts';
import { spaceTextsOf } from '../app/i18n/space-texts';
import { eventually } from './site/eventually';
import { carrierOf, nameOf, slugOf, visitors, walkForms, type FormWalker } from './site/form-visitor';
import { mailedPath } from './site/mailbox';
import { fillForm, formOf, publicForms, submitOf } from './site/public-forms';
import { eachOf } from './site/read-page';
import { signInAs } from './site/sign-in';
import { startTeamEditor, type TeamEditor } from './site/team-editor';

const { webUrl, cmsUrl, secrets } = sharedStack();
const PROJECT = 'api::project.project';
/** Forms that one visitor has open at once: four visitors come together. */
const AT_ONCE = 2;
let browser: Browser;
let team: TeamEditor;
const projects: string[] = [];

/** A project for each visitor, whose carrier can be written to: the demonstration knows the address of nobody. */
beforeAll(async () => {
  browser = await launchChromium();
  team = await startTeamEditor();
  for (const visitor of visitors)
    projects.push(await team.publish(PROJECT, { title: `Le parcours de ${nameOf(visitor)}`, slug: slugOf(visitor), summary: 'On y marche d’un formulaire à l’autre.', contact: { email: carrierOf(visitor), name: 'Ana' } }));
  for (const visitor of visitors) await eventually(async () => (await fetch(`${webUrl}/projets/${slugOf(visitor)}`)).status, (status) => status === 200);
}, 60_000);
afterAll(async () => {
  for (const id of projects) await team.remove(PROJECT, id);
  await browser.close();
});

const asEachVisitor = async (task: (walker: FormWalker) => Promise<void>): Promise<string[]> => (await Promise.all(visitors.map((visitor) => walkForms(browser, visitor, task)))).flat();

test('in both languages, with and without scripts, on a phone and on a desk: every form says what is missing, is sent, and ends on a page that says what happens next', async () => {
  const problems = await asEachVisitor((walker) =>
    eachOf(publicForms(slugOf(walker.visitor), nameOf(walker.visitor)), AT_ONCE, ({ path, fields, thanks }) =>
      walker.on(path, async (page) => {
        await submitOf(page).click();
        await page.getByRole('alert').first().waitFor();
        await walker.look(page, 'refused');
        await walker.send(page, fields, thanks);
        if (thanks.startsWith('/merci/')) await page.getByRole('heading', { name: formTextsOf(walker.visitor.locale).thanks.next }).waitFor();
      }),
    ),
  );
  expect(problems).toEqual([]);
}, 240_000);

test('by links from mails, without an account: a carrier answers, corrects its sheet, then asks to be forgotten', async () => {
  const problems = await asEachVisitor(async (walker) => {
    const carrier = carrierOf(walker.visitor);
    const { objection } = formTextsOf(walker.visitor.locale);
    await walker.on(await mailedPath(carrier, 'repondre'), async (page) => {
      await submitOf(page).click();
      await page.getByRole('alert').first().waitFor();
      await walker.send(page, { body: 'Oui, jeudi à dix heures.' }, '/merci/answer');
    });
    await walker.on(`/projets/${slugOf(walker.visitor)}/ma-fiche`, (page) => walker.send(page, {}, '/merci/link'));
    await walker.on(await mailedPath(carrier, 'ma-fiche'), async (page) => {
      await fillForm(page, { title: '' });
      await submitOf(page).click();
      await page.getByRole('alert').first().waitFor();
      await walker.look(page, 'refused');
      await walker.send(page, { kind: 'correct', title: 'Le parcours, au complet', summary: `Récrit par son porteur, ${carrier}.`, note: 'Le lieu a changé aussi.' }, '/merci/sheet');
    });
    await walker.on(await mailedPath(carrier, 'opposition'), async (page) => {
      await submitOf(page).click();
      await page.getByRole('heading', { name: objection.done }).waitFor();
      await walker.look(page, 'sent');
    });
  });
  expect(problems).toEqual([]);
}, 180_000);

test('by links from mails: a reader confirms an alert and stops it, an organisation sees where its application stands, a draft is taken up again', async () => {
  const problems = await asEachVisitor(async (walker) => {
    const email = `${nameOf(walker.visitor)}@demo.example`;
    const texts = formTextsOf(walker.visitor.locale);
    await walker.on(await mailedPath(email, 'alertes/confirmer'), (page) => walker.send(page, {}, '/merci/alert-confirmed'));
    await walker.on('/alertes?q=jardin', (page) => walker.send(page, { email, frequency: 'weekly' }, '/merci/alert'));
    await walker.on(await mailedPath(email, 'alertes/arreter'), async (page) => {
      await submitOf(page).click();
      await page.getByText(texts.alert.stop.doneText).waitFor();
      await walker.look(page, 'sent');
    });
    await walker.on(await mailedPath(email, 'devenir-partenaire'), async (page) => {
      await page.getByText(texts.membership.states.new).first().waitFor();
      await walker.look(page, 'sent');
    });
    const title = `À moitié écrit, ${email}`;
    await walker.on('/proposer', async (page) => {
      await fillForm(page, { title, email });
      await page.waitForTimeout(2_100);
      await formOf(page).locator('button[value="draft"]').click();
      await walker.arrive(page, '/merci/draft');
    });
    await walker.on(await mailedPath(email, 'proposer'), async (page) => {
      expect(await formOf(page).locator('[name="title"]').inputValue()).toBe(title);
      await walker.look(page, 'sent');
    });
  });
  expect(problems).toEqual([]);
}, 180_000);

test('by links from mails to partners: a colleague is invited, a proposed project asks for an answer, a sheet asks whether it is still right', async () => {
  const partner = 'partenaire@demo.example';
  const writer = { locale: 'fr', script: true, width: 1280, network: '198.51.100.6', audits: null } as const;
  const title = `La ludothèque roulante ${nameOf(writer)}`;
  const proposed = await walkForms(browser, writer, (walker) =>
    walker.on('/proposer', (page) => walker.send(page, { title, summary: 'On y prête des jeux de village en village.', place: 'Crest 26400', partner: 'La Fabrique des possibles (démonstration)', name: 'Léa', email: `lea-${nameOf(writer)}@demo.example` }, '/merci/proposal')));
  // A quarter later, when a reminder is due.
  const now = new Date(Date.now() + 120 * 86_400_000).toISOString();
  await fetch(`${cmsUrl}/api/operations/remind-partners`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${secrets.CMS_ADMIN_TOKEN}` }, body: JSON.stringify({ now }) });
  const manager = await (await browser.newContext()).newPage();
  await signInAs(manager, 'partner-trusted');
  await manager.goto(`${webUrl}/espace/equipe`);
  await manager.getByLabel('Son adresse électronique').fill(`sam-${nameOf(writer)}@demo.example`);
  await manager.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await manager.getByText('L’invitation est partie.').waitFor();
  await manager.context().close();
  const [invitation, decision, freshness] = [await mailedPath(`sam-${nameOf(writer)}@demo.example`, 'invitation'), await mailedPath(partner, 'decision'), await mailedPath(partner, 'fraicheur')];

  const problems = await asEachVisitor(async (walker) => {
    const texts = { ...formTextsOf(walker.visitor.locale), ...spaceTextsOf(walker.visitor.locale) };
    for (const path of [invitation, decision])
      await walker.on(path, async (page) => {
        await submitOf(page).click();
        await page.getByRole('alert').first().waitFor();
        await walker.look(page, walker.visitor.audits);
      });
    await walker.on(freshness, async (page) => {
      await page.getByRole('button', { name: texts.freshness.right }).waitFor();
      await walker.look(page, walker.visitor.audits);
    });
  });
  expect([...proposed, ...problems]).toEqual([]);
  const answered = await walkForms(browser, writer, async (walker) => {
    await walker.on(decision, (page) => walker.send(page, { decision: 'refused', answer: 'Nous ne la connaissons pas.' }, '/merci/decision'));
    await walker.on(freshness, async (page) => {
      await page.waitForTimeout(2_100);
      await page.getByRole('button', { name: spaceTextsOf('fr').freshness.right }).click();
      await page.getByText(spaceTextsOf('fr').freshness.done.right).waitFor();
    });
  });
  expect(answered).toEqual([]);
}, 180_000);

test.each([true, false])('the door of partners says what does not go together, then opens; scripts: %s', async (script) => {
  const context = await browser.newContext({ viewport: { width: script ? 1280 : 360, height: 800 }, javaScriptEnabled: script, extraHTTPHeaders: { 'x-forwarded-for': '198.51.100.5' } });
  const page = await context.newPage();
  await page.goto(`${webUrl}/en/connexion`);
  await submitOf(page).click();
  await page.getByRole('alert').first().waitFor();
  await signInAs(page, 'partner-trusted');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { startImportSession } from '../import-session.js';
import { queryDatabase } from '../open-database.js';
import { addMembership, settlePartner, startPartnerSession, type PartnerSession } from '../partner-session.js';
import { openBrowser, type Browser } from '../space-browser.js';
import type { Scene } from './scene.js';

/** Somebody serves two organisations, with a page of each open: to be called where tests are told. */
export const tellOfTwoOrganisations = (scene: () => Scene) => describe('one person, two organisations', () => {
  let shared: PartnerSession;
  let tab: Browser;
  const other = 'p-gamma';
  const written = { intent: 'profile', mission: 'Tisser des liens, dans mon quartier.', site: '', scale: '', licence: 'lo-2.0' };
  const missionOf = async (slug: string) => (await queryDatabase<{ mission: string | null }>(scene().stack, `select mission from partners where slug = '${slug}' and published_at is not null`))[0]?.mission ?? null;

  beforeAll(async () => {
    const { stack, admin } = scene();
    await startImportSession(stack, 'gamma', '2020-01-01');
    shared = await startPartnerSession(stack, admin, await settlePartner(admin, 'p-alpha', 'trusted'));
    const [account] = await queryDatabase<{ document_id: string }>(stack, `select document_id from up_users where email = '${shared.email}'`);
    await addMembership(admin, account?.document_id ?? '', await settlePartner(admin, other, 'trusted'));
    tab = openBrowser(stack, '192.0.2.21');
    tab.keep(`carrefour=${shared.session}`);
  });
  const goTo = async (partner: string) => expect((await tab.send('/espace/changer', { partner }, { from: '/espace' })).status).toBe(303);

  test('a form opened for one and sent after going over to the other does nothing for either, keeps the words, and goes on where one wants', async () => {
    await goTo('p-alpha');
    const token = await tab.csrf('/espace/profil');
    const before = [await missionOf('p-alpha'), await missionOf(other)];
    await goTo(other);
    const sent = await tab.send('/espace/profil', written, { token });
    expect([sent.status, sent.location]).toEqual([307, '/espace/ailleurs?suite=%2Fespace%2Fprofil']);
    // A browser sends the same form again to where it is told.
    const told = await tab.send(sent.location ?? '', written, { token });
    expect(told.status).toBe(409);
    for (const said of ['Vous avez changé d’organisation', 'Partenaire alpha', 'Partenaire gamma', 'Rien n’a été enregistré', 'Tisser des liens, dans mon quartier.']) expect(told.html).toContain(said);
    expect([await missionOf('p-alpha'), await missionOf(other)]).toEqual(before);
    const back = /action="([^"]+renvoyer=1)"/.exec(told.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const again = await tab.send(back, written, { from: '/espace', token });
    expect([again.status, again.location]).toEqual([307, '/espace/profil']);
    expect((await tab.send('/espace/profil', written, { token })).location).toContain('fait=published');
    expect([await missionOf('p-alpha'), await missionOf(other)]).toEqual([written.mission, before[1]]);
  });

  test('in a browser with two tabs, one press brings back the organisation and sends what was written', async () => {
    await goTo('p-alpha');
    const chromium = await launchChromium();
    const context = await chromium.newContext({ viewport: { width: 360, height: 800 } });
    await context.addCookies([{ name: 'carrefour', value: shared.session, url: scene().stack.webUrl }]);
    const [first, second] = [await context.newPage(), await context.newPage()];
    const path = `${scene().stack.webUrl}/espace/profil`;
    await first.goto(path);
    await first.locator('textarea[name=mission]').fill('Écrit dans le premier onglet, pour Alpha.');
    await second.goto(path);
    await second.selectOption('select[name=partner]', other);
    await second.getByRole('button', { name: 'Changer' }).click();
    await second.getByText('Partenaire gamma').first().waitFor();
    await first.locator('form:has(textarea[name=mission]) button[type=submit]').first().click();
    await first.getByRole('heading', { name: 'Vous avez changé d’organisation' }).waitFor();
    expect(await first.getByLabel('Texte 1 sur 1').inputValue()).toBe('Écrit dans le premier onglet, pour Alpha.');
    await first.getByRole('button', { name: 'Revenir à Partenaire alpha et envoyer' }).click();
    await first.waitForURL(/fait=published/);
    await chromium.close();
    expect([await missionOf('p-alpha'), await missionOf(other)]).toEqual(['Écrit dans le premier onglet, pour Alpha.', null]);
  }, 60_000);

  test('nor does a form with a file, nor what a script sends while one writes, nor a form whose token was made up', async () => {
    await goTo('p-alpha');
    const token = await tab.csrf('/espace/imports/nouveau');
    await goTo(other);
    const { stack, foreign } = scene();
    const jobs = () => queryDatabase(stack, 'select id from import_jobs order by id');
    const before = await jobs();
    const send = async (path: string, jeton: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ jeton, inventory: '', name: 'Lieux à moi seule', licence: 'lo-2.0', coverage: 'full' })) form.append(name, value);
      form.append('file', new Blob(['Titre\nUn lieu']), 'lieux.csv');
      const answer = await fetch(`${stack.webUrl}${path}`, { method: 'POST', redirect: 'manual', body: form, headers: { origin: stack.webUrl, cookie: `carrefour=${shared.session}` } });
      return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
    };
    const sent = await send('/espace/imports/nouveau', token);
    expect([sent.status, sent.location]).toEqual([307, '/espace/ailleurs?suite=%2Fespace%2Fimports%2Fnouveau']);
    const told = await send(sent.location ?? '', token);
    expect(told.status).toBe(409);
    for (const said of ['Lieux à moi seule', 'vous le choisirez de nouveau', 'sans envoyer']) expect(told.html).toContain(said);
    expect(told.html).not.toContain('renvoyer=1');
    expect((await tab.send(`/espace/projets/${foreign.ids['shown']}/brouillon`, { title: 'x' }, { from: '/espace', token })).status).toBe(307);
    const [, signature] = token.split('.');
    for (const made of [`${foreign.ids['partner']}.${signature}`, `x.${token}`, `.${signature}`]) {
      expect((await tab.send('/espace/profil', written, { token: made })).status).toBe(403);
      expect((await send('/espace/imports/nouveau', made)).status).toBe(403);
      expect((await tab.send('/espace/ailleurs', written, { token: made })).status).toBe(403);
    }
    expect(await jobs()).toEqual(before);
    // Going out, or over to another, is of the session alone: a page left open may do it.
    expect((await tab.send('/espace/changer', { partner: 'p-alpha' }, { from: '/espace', token })).status).toBe(303);
    await goTo(other);
    expect((await tab.send('/deconnexion', {}, { from: '/espace', token })).location).toBe('/connexion?sortie=1');
  });
});

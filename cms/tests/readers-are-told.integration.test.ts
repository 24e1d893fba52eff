import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { aPlace } from '@carrefour/config/testing';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import { pageShowing } from './page-showing.js';
import { sendForm } from './send-form.js';
import { editorialDesk } from './what-editors-write.js';

type Mail = { to: string; subject: string; text: string; data: unknown };
const DAY_MS = 86_400_000;
const reader = 'lectrice@exemple.example';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;
  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    admin = await startAdminSession(stack);
    file = await startImportSession(stack, 'suivi');
    await file.push([anItem('a', { title: 'Four ancien', themes: ['ENV'] }), anItem('b', { title: 'Jardin ancien', themes: ['ENV'] })]);
    await stack.indexCaughtUp();
  }, 180_000);
  afterAll(() => stack.stop());
  const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
  const mails = (template: string) => query<Mail>(`select "to", subject, text, data from mails where template = '${template}' order by id`);
  const lastMail = async (template: string): Promise<Mail> => (await mails(template)).at(-1) ?? { to: '', subject: '', text: '', data: '' };
  const linkIn = ({ text }: Mail, path: string) => new RegExp(`${stack.webUrl}((?:/en)?/alertes/${path}/[\\w-]{43})`).exec(text)?.[1] ?? 'no link';
  const alerts = () => query<{ email: string; query: string; frequency: string; confirmed_at: unknown }>('select * from alerts order by id');
  const page = async (path: string) => (await fetch(`${stack.webUrl}${path}`)).text();
  const ask = (search: string, changes: Record<string, string> = {}, options = {}) => sendForm(stack, `/alertes${search}`, 'alert', { email: reader, frequency: 'weekly', ...changes }, options);
  const press = (path: string, body?: URLSearchParams, headers: Record<string, string> = { origin: stack.webUrl }) =>
    fetch(`${stack.webUrl}${path}`, { method: 'POST', redirect: 'manual', headers, ...(body !== undefined && { body }) });
  const send = async (days: number) =>
    (await stack.callCms('/api/operations/send-alerts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * DAY_MS).toISOString() } })).body as { sent: number; quiet: number; failed: number };

  async function follow(search: string, changes: Record<string, string> = {}): Promise<void> {
    expect(await ask(search, changes)).toMatchObject({ status: 303, location: '/merci/alert' });
    await press(linkIn(await lastMail('alert-asked'), 'confirmer'));
  }

  test('a search is followed only once its address says yes: a mail that repeats nothing typed, a button, and until then nothing', async () => {
    expect(await page('/recherche?q=four')).toContain('/alertes?q=four');
    expect(await page('/alertes?q=four&sort=recent')).toContain('«\u202Ffour\u202F»');
    expect(await ask('?q=four&sort=recent', { email: 'pas une adresse' })).toMatchObject({ status: 400 });
    expect(await ask('?q=four&sort=recent')).toMatchObject({ status: 303, location: '/merci/alert' });
    const mail = await lastMail('alert-asked');
    expect(mail).toMatchObject({ to: reader, subject: 'Confirmez votre abonnement', text: expect.stringContaining('les nouveautés d’une recherche, une fois par semaine au plus.') });
    expect(mail.text).not.toMatch(/q=|« four|«\u202Ffour/);
    expect(await send(40)).toEqual({ sent: 0, quiet: 0, failed: 0 });
    const path = linkIn(mail, 'confirmer');
    expect(await page(path)).toContain('Oui, m’abonner');
    expect((await alerts())[0]).toMatchObject({ email: reader, query: 'q=four', confirmed_at: null });
    expect((await press(path)).headers.get('location')).toBe('/merci/alert-confirmed');
    expect((await alerts())[0]?.confirmed_at).not.toBeNull();
    expect(await page(path)).toContain('Ce lien ne s’ouvre plus');
    expect(await lastMail('alert-started')).toMatchObject({ to: reader, text: expect.stringContaining('«\u202Ffour\u202F», une fois par semaine au plus.') });
    expect(await page(linkIn(await lastMail('alert-started'), 'arreter'))).toContain('«\u202Ffour\u202F»');
    expect(await ask('?q=four')).toMatchObject({ status: 303, location: '/merci/alert' });
    expect((await lastMail('alert-asked')).subject).toBe('Vous êtes déjà abonné');
    expect(await alerts()).toHaveLength(1);
  });

  test('the foot of a page leads to the newsletter; an address sent without the rest is kept while the page asks it', async () => {
    expect(await page('/le-projet')).toContain('href="/alertes"');
    const answer = await press('/alertes', new URLSearchParams({ email: 'lettre@exemple.example' }));
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const told of ['value="lettre@exemple.example"', 'La lettre du Carrefour']) expect(html).toContain(told);
    expect(html).not.toContain('id="erreurs"');
  });

  test('each is told what is new and what changed in its search, apart, once, with a way to stop in the headers; nothing new, no mail', async () => {
    await follow('?theme=ENV', { email: 'mensuelle@exemple.example', frequency: 'monthly' });
    await follow('', { email: 'lettre@exemple.example' });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await file.push([anItem('a', { title: 'Four ancien', themes: ['ENV'], summary: 'Il a changé' }), anItem('c', { title: 'Four tout neuf' })]);
    const draft = await admin.create({ title: 'Four préparé', vouchers: await admin.voucher() });
    await admin.publish(draft, { title: 'Four préparé' });
    await stack.indexCaughtUp();
    expect(await send(3)).toEqual({ sent: 0, quiet: 0, failed: 0 });
    expect(await send(8)).toEqual({ sent: 2, quiet: 0, failed: 0 });
    const [own] = (await mails('alert-letter')).filter(({ to }) => to === reader);
    expect(own?.subject).toMatch(/^2\u00A0nouveaux projets, 1\u00A0fiche mise à jour\u00A0: .*four/);
    expect(own?.text.indexOf('Four tout neuf')).toBeLessThan(own?.text.indexOf('Four ancien') ?? 0);
    expect(own?.text).not.toContain('Jardin');
    expect(JSON.stringify(own?.data)).toMatch(/unsubscribe.*\/alertes\/arreter\//);
    expect(await send(8)).toEqual({ sent: 0, quiet: 0, failed: 0 });
    expect(await send(16)).toEqual({ sent: 0, quiet: 2, failed: 0 });
    // Thirty days on: what changed counts from the day it was asked.
    expect(await send(31)).toMatchObject({ sent: 1 });
    expect((await lastMail('alert-letter'))).toMatchObject({ to: 'mensuelle@exemple.example', subject: expect.stringMatching(/^1\u00A0fiche mise à jour\u00A0: ./) });
  });

  test('what an alert finds is what the site finds, for ten searches', async () => {
    const searches = ['q=four', 'q=FOUR', 'q=jardin', 'theme=ENV', 'q=ancien&theme=ENV', 'q=fuor', 'partner=p-suivi', 'q=zzz', 'emerging=1', 'scale=non-precise'];
    for (const search of searches) {
      const email = `s${searches.indexOf(search)}@exemple.example`;
      await sendForm(stack, `/alertes?${search}`, 'alert', { email, frequency: 'weekly' }, { from: `198.51.100.${searches.indexOf(search)}` });
      await press(linkIn(await lastMail('alert-asked'), 'confirmer'));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await file.push(['a', 'b', 'c'].map((key, index) => anItem(key, { title: ['Four ancien', 'Jardin ancien', 'Four tout neuf'][index] ?? '', themes: index < 2 ? ['ENV'] : [], summary: 'Encore changé' })));
    await stack.indexCaughtUp();
    const since = new Date(Date.now() - 60_000).toISOString();
    await send(60);
    for (const search of searches) {
      const { projects } = (await (await fetch(`${stack.webUrl}/api/v1/projects?${search}&since=${since}&perPage=100`)).json()) as { projects: { title: string; updatedAt: string }[] };
      const told = (await mails('alert-letter')).filter(({ to }) => to === `s${searches.indexOf(search)}@exemple.example`).map(({ text }) => [...text.matchAll(/^• ([^\n(]+?)(?: \(|$)/gm)].map(([, title]) => title).sort());
      const found = projects.map(({ title }) => title).filter((title) => ['Four ancien', 'Jardin ancien', 'Four tout neuf'].includes(title)).sort();
      expect({ search, told: told[0] ?? [] }).toEqual({ search, told: found });
    }
  }, 120_000);

  test('the introduction that an editor writes opens the newsletter, once', async () => {
    const { body } = await admin.get('/content-manager/single-types/api::site-settings.site-settings?locale=fr');
    const { siteName, runningName } = (body.data ?? body) as { siteName: string; runningName: string };
    expect(await admin.save('', { siteName, runningName, newsletterIntroduction: 'Un mot de l’équipe.' }, 'api::site-settings.site-settings')).toBe(200);
    // A search the site refuses keeps nobody else waiting.
    await writeDatabase(stack, `update alerts set query = 'near=ici' where email = 's7@exemple.example'`);
    expect(await send(70)).toMatchObject({ failed: 1 });
    const letter = (await mails('alert-letter')).filter(({ to }) => to === 'lettre@exemple.example').at(-1);
    expect(letter?.text).toContain('Un mot de l’équipe.');
    await send(80);
    expect((await mails('alert-letter')).filter(({ to, text }) => to === 'lettre@exemple.example' && text.includes('Un mot'))).toHaveLength(1);
  });

  test('one click stops: a mail program needs neither page nor stamp, and the address is forgotten with its mails', async () => {
    const own = (await mails('alert-letter')).filter(({ to }) => to === reader).at(-1) ?? { to: '', subject: '', text: '', data: '' };
    const path = linkIn(own, 'arreter');
    expect(await page(path)).toContain('Arrêter et effacer mon adresse');
    expect((await alerts()).some(({ email }) => email === reader)).toBe(true);
    expect((await press(path, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), {})).status).toBe(303);
    expect((await alerts()).some(({ email }) => email === reader)).toBe(false);
    expect(await query(`select 1 from mails where "to" = '${reader}'`)).toEqual([]);
    expect(await page(path)).toContain('C’est arrêté');
    expect((await press(path)).status).toBe(303);
  });

  test('partners, pages and news are found by the same words as projects, also without the engine; a change shows within ten seconds', async () => {
    const article = await admin.create({ title: 'La gouvernance expliquée', summary: 'Une œuvre collective', date: '2026-01-02' }, 'api::article.article');
    await admin.publish(article, {}, 'api::article.article');
    const event = await admin.create({ title: 'Foire des communs', slug: 'foire-des-communs', start: '2026-12-10T17:00:00.000Z', place: 'Lyon' }, 'api::event.event');
    await admin.publish(event, {}, 'api::event.event');
    const deadline = Date.now() + 10_000;
    let html = '';
    while (!html.includes('La <mark>gouvernance</mark> expliquée') && Date.now() < deadline) {
      html = await page('/recherche/pages?q=gouvernace');
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(html).toContain('La <mark>gouvernance</mark> expliquée');
    const calendar = await fetch(`${stack.webUrl}/actualites/foire-des-communs.ics`);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    const lines = (await calendar.text()).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['BEGIN:VEVENT', 'SUMMARY:Foire des communs', 'DTSTART:20261210T170000Z', 'LOCATION:Lyon']));
    expect((await fetch(`${stack.webUrl}/actualites/pas-de-foire.ics`)).status).toBe(404);
    expect(await page('/recherche/pages?q=oeuvres')).toContain('<mark>œuvre</mark>');
    expect(await page('/recherche/partenaires?q=SUIVI')).toContain('href="/partenaires/p-suivi"');
    expect(await page('/recherche?q=four')).toMatch(/href="\/recherche\/pages\?q=four"/);
    expect((await fetch(`${stack.webUrl}/recherche/onglets?q=suivi`)).headers.get('content-type')).toContain('json');
    expect((await fetch(`${stack.webUrl}/recherche/autre-chose`)).status).toBe(404);
    await stack.killTypesense();
    expect(await page('/recherche/partenaires?q=suivi')).toContain('href="/partenaires/p-suivi"');
    expect(await page('/recherche?q=suivi')).toMatch(/Partenaires<!-- --> <span>\(<!-- -->1|Partenaires.{0,40}1/);
  }, 60_000);

  test('a draft is seen on a page of the site for whoever may read it in the admin, for ten minutes, kept and framed by nobody else', async () => {
    const draft = await admin.create({ title: 'Brouillon secret', slug: 'brouillon-secret', lead: 'Pas encore' }, 'api::page.page');
    const { body } = await admin.get(`/content-manager/preview/url/api::page.page?documentId=${draft}&locale=fr&status=draft`);
    const { url } = body.data as { url: string };
    expect(url).toMatch(new RegExp(`^${stack.webUrl}/apercu/`));
    const answer = await fetch(url);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const told of ['Brouillon secret', 'C’est un brouillon', 'noindex']) expect(html).toContain(told);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors http://localhost:${new URL(stack.cmsUrl).port} http://127.0.0.1`);
    expect((await fetch(`${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    expect((await fetch(`${stack.webUrl}/brouillon-secret`)).status).toBe(404);
    expect(await page('/recherche/pages?q=brouillon')).not.toContain('Brouillon secret');
    for (const [uid, data, told] of [
      ['api::project.project', { title: 'Projet à voir' }, 'Projet à voir'],
      ['api::partner.partner', { name: 'Partenaire à voir', slug: 'a-voir', type: 'medias-solution' }, 'Partenaire à voir'],
      ['api::article.article', { title: 'Nouvelle à voir', date: '2026-01-02' }, 'Nouvelle à voir'],
      ['api::collection.collection', { title: 'Dossier à voir' }, 'Dossier à voir'],
    ] as const) {
      const id = await admin.create(data, uid);
      const made = await admin.get(`/content-manager/preview/url/${uid}?documentId=${id}&status=draft`);
      expect(await (await fetch((made.body.data as { url: string }).url)).text()).toContain(told);
    }
    expect(JSON.stringify((await admin.get(`/content-manager/preview/url/api::redirect.redirect?documentId=${draft}`)).body)).not.toContain('apercu');
  });

  test('the menu, the columns of the footer and the legal links that the team edits, and where an old address leads, are on the site within ten seconds', async () => {
    const SETTINGS = 'api::site-settings.site-settings';
    const { data } = (await admin.get(`/content-manager/single-types/${SETTINGS}?locale=fr`)).body as { data: Record<string, unknown> };
    const link = (label: string, url: string) => ({ label, url });
    const edited = {
      headerMenu: [link('La fabrique', '/le-projet')], footerColumns: [{ heading: 'Tout au bout', links: [link('Nos outils à nous', '/outils')] }], legalLinks: [link('Le petit droit', '/mentions-legales')],
    };
    expect(await admin.save('?locale=fr', { siteName: data['siteName'], runningName: data['runningName'], ...edited }, SETTINGS)).toBe(200);
    await admin.create({ from: '/ancienne-adresse', to: '/contact', permanent: true }, 'api::redirect.redirect');
    await admin.create({ from: '/adresse-fermee', gone: true }, 'api::redirect.redirect');
    const deadline = Date.now() + 10_000;
    const isThere = (html: string) => [...edited.headerMenu, ...(edited.footerColumns[0]?.links ?? []), ...edited.legalLinks].every(({ label, url }) => new RegExp(`href="${url}"[^>]*>(<[^>]*>)*${label}`).test(html)) && html.includes('Tout au bout');
    let html = '';
    while (!isThere(html) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      html = await page('/contact');
    }
    expect(isThere(html)).toBe(true);
    const leads = async (path: string) => {
      const answer = await fetch(`${stack.webUrl}${path}`, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location')];
    };
    expect([await leads('/ancienne-adresse'), await leads('/en/ancienne-adresse'), (await leads('/adresse-fermee'))[0]]).toEqual([[301, '/contact'], [301, '/en/contact'], 410]);
  }, 60_000);

  test('what the team writes is read where it says: translations at their own address, redirects that lead somewhere, territories by their English name', async () => {
    const desk = editorialDesk(stack, admin);
    await desk.aTranslationHasItsOwnAddress();
    await desk.aRedirectLeadsSomewhere();
    await desk.aTerritoryIsNamedInEnglish();
  }, 60_000);

  test('a dossier shows what its editor chose, and nothing else; meetings, documents and functions without a page are read and found', async () => {
    const desk = editorialDesk(stack, admin);
    const rows = await query<{ id: string; title: string }>(`select document_id as id, title from projects where published_at is not null and title in ('Four ancien', 'Jardin ancien') order by title`);
    await desk.aDossierShowsWhatItsEditorChose(rows, 'theme=ENV');
    await desk.whatHasNoPageIsReadAndFound();
  }, 60_000);

  test('a sheet passes on what its carrier learned, then leads to projects alike, two of three elsewhere', async () => {
    const inDepartment = (department: string, region: string) => [aPlace({ department, region, precision: 'department' })];
    const experience = { need: 'Du pain près de chez soi.', how: 'Un four prêté.', cost: '300 €', pitfalls: 'La suie.', acceptsContact: true };
    const common = { themes: ['ALI'], places: inDepartment('75', '11') };
    await file.push([
      anItem('own', { title: 'Le four modèle', ...common, experience }), ...[1, 2, 3].map((n) => anItem(`near${n}`, { title: `Voisin ${n}`, ...common })),
      anItem('far1', { title: 'Four de Gironde', ...common, places: inDepartment('33', '75') }), anItem('far2', { title: 'Four du Rhône', ...common, places: inDepartment('69', '84') }),
    ]);
    const [sheet, similar = ''] = (await pageShowing(stack, '/projets/le-four-modele', 'Ils croisent cette route')).split('Ils croisent cette route');
    expect(sheet).toMatch(/Pour s’en inspirer.*Du pain près de chez soi\..*Un four prêté\..*300 €.*La suie\./s);
    for (const told of [/Gironde \(33\) · même thème/, /Rhône \(69\) · même thème/]) expect(similar).toMatch(told);
    expect(similar.match(/même département · même thème/g)).toHaveLength(1);
  });
});

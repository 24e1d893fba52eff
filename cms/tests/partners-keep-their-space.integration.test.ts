import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { queryDatabase } from './open-database.js';
import { sendForm } from './send-form.js';
import { openBrowser, type Browser } from './space-browser.js';

const DAY_MS = 86_400_000;
const TRUSTED = 'la-fabrique-des-possibles';
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const REVIEWED = 'les-veilleurs-de-l-ombre-claire';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let trusted: Browser;
  let reviewed: Browser;

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true, typesense: false });
    admin = await startAdminSession(stack);
    const made = (await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } })).body as { accounts: { role: string; email: string; password: string }[] };
    const enter = async (role: string, network: string) => {
      const browser = openBrowser(stack, network);
      const account = made.accounts.find((one) => one.role === role);
      await browser.signIn(account?.email ?? '', account?.password ?? '');
      return browser;
    };
    [trusted, reviewed] = [await enter('partner-trusted', '192.0.2.11'), await enter('partner-reviewed', '192.0.2.12')];
  }, 180_000);
  afterAll(() => stack.stop());

  const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
  const publicPage = async (slug: string) => (await fetch(`${stack.webUrl}/partenaires/${slug}`)).text();
  const publicMission = async (slug: string) => (await query<{ mission: string | null }>(`select mission from partners where slug = '${slug}' and published_at is not null`))[0]?.mission ?? null;
  const lastMail = async (template: string) => (await query<{ to: string; text: string }>(`select "to", text from mails where template = '${template}' order by id desc limit 1`))[0] ?? { to: '', text: '' };
  const idIn = (html: string, after: string) => new RegExp(`${after}[\\s\\S]*?name="id" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const remind = async (days: number) =>
    ((await stack.callCms('/api/operations/remind-partners', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * DAY_MS).toISOString() } })).body as { freshness: number }).freshness;

  test('a trusted partner’s page changes at once; what it settles for itself as well, and shows to nobody', async () => {
    const written = { intent: 'profile', mission: 'Tisser des liens de quartier.', site: 'https://fabrique.example', scale: 'local', territories: 'reg-84', places: 'Crest\nmetropole de lyon', activities: 'Former\nRelier', licence: 'cc-by-4.0' };
    expect((await trusted.send('/espace/profil', { ...written, site: 'pas une adresse' })).status).toBe(400);
    const unknown = await trusted.send('/espace/profil', { ...written, places: 'Crest\nNulle-Part-les-Bains' });
    expect([unknown.status, unknown.html.includes('Nous ne connaissons pas\u00A0: Nulle-Part-les-Bains')]).toEqual([400, true]);
    // All that is wrong is told at once.
    const both = (await trusted.send('/espace/profil', { ...written, site: 'pas une adresse', places: 'Nulle-Part-les-Bains' })).html;
    expect(['href="#champ-site"', 'href="#champ-places"'].map((way) => both.includes(way))).toEqual([true, true]);
    expect((await trusted.get('/espace')).html).toContain('éléments à votre présentation<small>mission, site web, logo');
    expect((await trusted.get('/espace/profil')).html).toContain('<a href="#champ-logo">Logo</a>');
    expect((await trusted.send('/espace/profil', written)).location).toContain('fait=published');
    expect((await trusted.send('/espace/profil', written)).location).toContain('fait=same');
    const page = await publicPage(TRUSTED);
    expect([page.includes('Tisser des liens de quartier.'), page.includes('Relier'), page.includes('Métropole de Lyon')]).toEqual([true, true, true]);
    expect((await trusted.get('/espace/profil')).html).toMatch(/>Crest\nMétropole de Lyon<\/textarea>/);
    const settings = { intent: 'settings', contactEmail: 'prive@fabrique.example', excerptLimit: '900', reminderRhythm: 'weekly', 'withhold-contact': 'prive' };
    expect((await trusted.send('/espace/profil', settings)).location).toContain('fait=settings');
    expect(await query(`select contact_email, excerpt_limit, reminder_rhythm, mission from partners where slug = '${TRUSTED}' and published_at is not null`)).toEqual([
      { contact_email: 'prive@fabrique.example', excerpt_limit: 900, reminder_rhythm: 'weekly', mission: 'Tisser des liens de quartier.' },
    ]);
    expect(await publicPage(TRUSTED)).not.toContain('prive@fabrique.example');
  });

  test('a place that is nobody’s, or that several towns are, is asked again; nothing is done meanwhile to all that the list shows', async () => {
    for (const [place, said] of [['Nulle-Part-les-Bains', 'Aucun lieu ne s’appelle'], ['Saint-Denis', 'Seine-Saint-Denis (93)']] as const) {
      const at = `/espace/projets?lieu=${encodeURIComponent(place)}`;
      expect((await trusted.get(at)).html).toContain(said);
      const refused = await trusted.send(at, { everywhere: '1', action: 'unpublish' });
      expect([refused.status, refused.html.includes('Le lieu demandé n’est pas sûr')]).toEqual([400, true]);
    }
  });

  test('a reviewed partner’s page waits for the team, once, and the public keeps the last approved one', async () => {
    expect((await reviewed.send('/espace/profil', { intent: 'profile', mission: 'Veiller, une première fois.', licence: 'inconnue' })).location).toContain('fait=waiting');
    expect((await reviewed.send('/espace/profil', { intent: 'profile', mission: 'Veiller, mieux dit.', licence: 'inconnue' })).location).toContain('fait=waiting');
    expect((await reviewed.get('/espace/profil')).html).toContain('Veiller, mieux dit.');
    expect(await publicMission(REVIEWED)).toBeNull();
    const changes = await query<{ document_id: string; state: string; differences: string }>('select document_id, state, differences from profile_changes order by id');
    expect(changes.map(({ state }) => state)).toEqual(['withdrawn', 'new']);
    expect(changes[1]?.differences).toContain('Après : Veiller, mieux dit.');
    const CHANGE = 'api::profile-change.profile-change';
    expect(await admin.save(changes[1]?.document_id ?? '', { state: 'accepted' }, CHANGE)).toBe(200);
    expect(await publicMission(REVIEWED)).toBe('Veiller, mieux dit.');
    await reviewed.send('/espace/profil', { intent: 'profile', mission: 'Vendre.', licence: 'inconnue' });
    const [last] = await query<{ document_id: string }>('select document_id from profile_changes order by id desc limit 1');
    expect(await admin.save(last?.document_id ?? '', { state: 'refused', answer: 'Dites-en plus.' }, CHANGE)).toBe(200);
    expect((await lastMail('profile-refused')).text).toContain('Dites-en plus.');
    expect((await reviewed.get('/espace/profil')).html).toContain('Dites-en plus.');
    expect(await publicMission(REVIEWED)).toBe('Veiller, mieux dit.');
  });

  test('a message for a partner is read and answered in its space, and in no other', async () => {
    const written = { purpose: 'partenaire', name: 'Léa', email: 'lea@ecrit.example', subject: 'Venir voir', body: 'Peut-on passer ?' };
    expect((await sendForm(stack, `/contact?motif=partenaire&partenaire=${TRUSTED}`, 'message', written)).status).toBe(303);
    expect((await reviewed.get('/espace/messages')).html).not.toContain('Venir voir');
    const page = (await trusted.get('/espace/messages')).html;
    expect([page.includes('Peut-on passer ?'), page.includes('lea@ecrit.example')]).toEqual([true, false]);
    expect((await trusted.get('/espace')).html).toContain('Un message attend votre réponse');
    const id = idIn(page, 'Venir voir');
    expect((await reviewed.send('/espace/messages', { id, intent: 'answer', body: 'Moi !' })).status).toBe(410);
    expect((await trusted.send('/espace/messages', { id, intent: 'answer', body: 'Quand vous voulez.' })).location).toContain('fait=answered');
    const answer = await lastMail('writer-answered');
    expect([answer.to, answer.text.includes('Quand vous voulez.'), answer.text.includes('fabrique.example')]).toEqual(['lea@ecrit.example', true, false]);
    expect((await trusted.get('/espace')).html).not.toContain('attend votre réponse');
  });

  test('a proposed project finds a partner that vouches for it; one that was not asked refuses nothing', async () => {
    const proposed = { title: 'Le four du village', summary: 'Un four à pain que l’on allume ensemble, chaque samedi.', place: 'Crest 26400', name: 'Ana', email: 'ana@four.example', website: '', startYear: '2021', description: '', leadOrganisation: '', theme: '', partner: '' };
    expect((await sendForm(stack, '/proposer', 'proposal', proposed)).location).toBe('/merci/proposal');
    const page = (await trusted.get('/espace/propositions')).html;
    expect([page.includes('Le four du village'), page.includes('ana@four.example')]).toEqual([true, false]);
    const id = idIn(page, 'Le four du village');
    expect((await reviewed.send('/espace/propositions', { id, decision: 'refused' })).status).toBe(410);
    expect((await trusted.send('/espace/propositions', { id, decision: 'accepted' })).location).toContain('fait=accepted');
    expect((await reviewed.get('/espace/propositions')).html).not.toContain('Le four du village');
    const found = await fetch(`${stack.webUrl}/projets/le-four-du-village`);
    expect([found.status, (await found.text()).includes('La Fabrique des possibles')]).toEqual([200, true]);
  });

  test('what happens to its projects is counted by day, without anybody, and given as a table; robots count for nothing', async () => {
    const [project] = await query<{ document_id: string }>("select document_id from projects where title = 'Le four du village' and published_at is not null");
    const add = async (count: number) => (await stack.callCms('/api/space/counts', { token: 'CMS_SPACE_TOKEN', method: 'POST', body: { counts: [{ project: project?.document_id, kind: 'view', count }, { project: 'nulle-part', kind: 'view', count: 9 }] } })).status;
    expect([await add(2), await add(3)]).toEqual([200, 200]);
    expect(await query('select project_id, kind, count from daily_counts')).toEqual([{ project_id: project?.document_id, kind: 'view', count: 5 }]);
    expect((await trusted.get('/espace/chiffres')).html).toContain('5 pages vues');
    expect((await trusted.get('/espace/chiffres.csv')).html).toContain('Le four du village,');
    expect((await reviewed.get('/espace/chiffres')).html).toContain('Rien n’a encore été compté');
    // What real visits add is handed over a little later, and read by the last test.
    const visitors: Record<string, string>[] = [{ 'user-agent': PERSON }, { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }, { 'user-agent': PERSON, dnt: '1' }, { 'user-agent': PERSON, 'sec-gpc': '1' }];
    for (const headers of visitors) expect((await fetch(`${stack.webUrl}/projets/le-four-du-village`, { headers })).status).toBe(200);
  });

  test('a year later its people are asked once a week at most whether it is still right, and one press answers, without signing in', async () => {
    expect([await remind(30), await remind(400), await remind(401), await remind(408)]).toEqual([0, 1, 0, 1]);
    const { text, to } = await lastMail('freshness-asked');
    expect([to, text.includes('Le four du village')]).toEqual(['partenaire@demo.example', true]);
    const link = /\/fraicheur\/[\w-]{43}/.exec(text)?.[0] ?? 'no link';
    const stranger = openBrowser(stack, '192.0.2.13');
    expect((await stranger.get(link)).html).toContain('Toujours juste');
    expect(await query("select id from projects where title = 'Le four du village' and verified_at is not null")).toEqual([]);
    expect((await stranger.send(link, { answer: 'right' })).location).toBe(`${link}?fait=right`);
    expect((await stranger.get(link)).html).toContain('n’ouvre plus rien');
    expect(await query("select actor_type, actor_name from revisions where cast(changes as text) like '%verifiedAt%' order by id desc limit 1")).toEqual([{ actor_type: 'partner', actor_name: 'Partenaire publié directement' }]);
    expect(await remind(800)).toBe(1);
    const over = /\/fraicheur\/[\w-]{43}/.exec((await lastMail('freshness-asked')).text)?.[0] ?? 'no link';
    expect((await stranger.send(over, { answer: 'over' })).location).toBe(`${over}?fait=over`);
    expect(await query("select end_year from projects where title = 'Le four du village' and published_at is not null")).toEqual([{ end_year: new Date().getFullYear() }]);
    expect(await query("select actor_type, actor_name from revisions where record_type = 'project' and cast(changes as text) like '%endYear%' order by id desc limit 1")).toEqual([{ actor_type: 'partner', actor_name: 'Partenaire publié directement' }]);
    expect((await stranger.get(over)).html).toContain('n’ouvre plus rien');
  });

  test('one visit of a page counts once, for whoever does not refuse to be counted', async () => {
    const views = async () => (await query<{ count: number }>("select count from daily_counts where kind = 'view'"))[0]?.count;
    for (let left = 60; left > 0 && (await views()) === 5; left -= 1) await new Promise((done) => setTimeout(done, 500));
    expect(await views()).toBe(6);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { tellOfEnds } from './account-ends.js';
import { tellOfLimits } from './account-limits.js';
import { queryDatabase } from './open-database.js';
import { openBrowser, type Browser } from './space-browser.js';
import { stampOf } from './send-form.js';

const DAY_MS = 86_400_000;
const password = 'une phrase de passe longue';
const fresh = 'une autre phrase de passe';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let team: Record<string, string>;
  let ana: Browser;

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true, typesense: false });
    admin = await startAdminSession(stack);
    const made = (await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } })).body as { accounts: { role: string; email: string; password: string }[] };
    team = Object.fromEntries(made.accounts.map(({ role, password: given }) => [role, given]));
    ana = openBrowser(stack);
  }, 180_000);
  afterAll(() => stack.stop());

  const trusted = 'partenaire@demo.example';
  const reviewed = 'partenaire-relu@demo.example';
  const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
  const lastLink = async (template: string, path: string): Promise<string> => {
    const [mail] = await query<{ text: string }>(`select text from mails where template = '${template}' order by id desc limit 1`);
    return new RegExp(`/${path}/[\\w-]{43}`).exec(mail?.text ?? '')?.[0] ?? 'no link';
  };
  const USER = 'plugin::users-permissions.user';
  const block = async (email: string, blocked: boolean) => {
    const [row] = await query<{ document_id: string }>(`select document_id from up_users where email = '${email}'`);
    expect(await admin.save(row?.document_id ?? '', { blocked }, USER)).toBe(200);
  };
  const mailsTo = async (address: string) => (await query<{ template: string }>(`select template from mails where "to" = '${address}' order by id`)).map(({ template }) => template);
  const remind = async (days: number) =>
    (await stack.callCms('/api/operations/remind-partners', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * DAY_MS).toISOString() } })).body as { invitations: number };

  test('one comes in with one’s own password, under an id that the database does not know', async () => {
    expect((await ana.get('/espace')).location).toBe('/connexion?suite=%2Fespace');
    const came = await ana.signIn(trusted, team['partner-trusted'] ?? '');
    expect([came.status, came.location]).toEqual([303, '/espace']);
    expect(came.cookie).toMatch(/^carrefour=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);
    const before = ana.cookie();
    expect(await ana.isIn()).toBe(true);
    expect((await ana.get('/espace')).html).toContain('La Fabrique des possibles');
    const secret = before?.split('=')[1] ?? '';
    const rows = JSON.stringify(await query('select * from sessions'));
    expect(rows).not.toContain(secret);
    // Coming in again makes another id, and ends the former one.
    const again = openBrowser(stack);
    await again.signIn(trusted, team['partner-trusted'] ?? '');
    expect(again.cookie()).not.toBe(before);
    expect((await ana.get('/connexion')).location).toBe('/espace');
  });

  test('unknown, wrong and blocked answer alike', async () => {
    await block(reviewed, true);
    const answers = [];
    for (const [index, [email, tried]] of [['personne@nulle-part.example', 'x'.repeat(20)], [trusted, 'y'.repeat(20)], [reviewed, team['partner-reviewed'] ?? '']].entries()) {
      const answer = await openBrowser(stack, `192.0.2.${50 + index}`).signIn(email ?? '', tried ?? '');
      answers.push({ status: answer.status, cookie: answer.cookie, html: answer.html.replaceAll(email ?? '', 'A').replace(/name="ouvert" value="[^"]*"/, '') });
    }
    await block(reviewed, false);
    expect(answers[0]?.status).toBe(400);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('five mistakes in a quarter of an hour are waited out, from there alone: nobody is locked out by somebody else', async () => {
    const stranger = openBrowser(stack, '198.51.100.7');
    for (let index = 0; index < 5; index += 1) expect((await stranger.signIn(trusted, `faux-${index}`)).status).toBe(400);
    expect((await stranger.signIn(trusted, team['partner-trusted'] ?? '')).status).toBe(429);
    for (let index = 0; index < 5; index += 1) expect((await stranger.signIn('inconnue@nulle-part.example', `faux-${index}`)).status).toBe(400);
    expect((await stranger.signIn('inconnue@nulle-part.example', 'faux')).status).toBe(429);
    expect((await openBrowser(stack, '203.0.113.9').signIn(trusted, team['partner-trusted'] ?? '')).status).toBe(303);
  });

  tellOfLimits(() => ({ stack, database, trusted: { email: trusted, password: team['partner-trusted'] ?? '' }, reviewed: { email: reviewed, password: team['partner-reviewed'] ?? '' }, lastLink }));

  test('after signing in one goes on inside the site, never elsewhere', async () => {
    const next = async (suite: string) => (await openBrowser(stack).signIn(trusted, team['partner-trusted'] ?? '', `?suite=${encodeURIComponent(suite)}`)).location;
    expect(await next('/espace/equipe?a=1')).toBe('/espace/equipe?a=1');
    for (const suite of ['//ailleurs.example', '/\\ailleurs.example', 'https://ailleurs.example', 'javascript:alert(1)']) expect(await next(suite)).toBe('/espace');
  });

  test('a form without its session’s token, with another’s, or from another site changes nothing', async () => {
    const other = openBrowser(stack);
    await other.signIn(reviewed, team['partner-reviewed'] ?? '');
    const fields = { intent: 'invite', email: 'intrus@ailleurs.example', role: 'referent' };
    for (const token of ['', 'x', await other.csrf()]) expect((await ana.send('/espace/equipe', fields, { token })).status).toBe(403);
    expect((await ana.send('/espace/equipe', fields, { origin: 'https://ailleurs.example' })).status).toBe(403);
    expect((await ana.send('/deconnexion', {}, { from: '/espace', token: 'x' })).status).toBe(403);
    expect(await query("select id from invitations where email = 'intrus@ailleurs.example'")).toEqual([]);
    expect(await ana.isIn()).toBe(true);
  });

  test('an invitation makes account, membership and session at once, serves once, and is reminded once', async () => {
    expect((await ana.send('/espace/equipe', { intent: 'invite', email: 'Bob@Fabrique.example', role: 'contributor' })).location).toBe('/espace/equipe?fait=invited');
    expect([(await remind(6)).invitations, (await remind(8)).invitations, (await remind(9)).invitations]).toEqual([0, 1, 0]);
    const link = await lastLink('invitation', 'invitation');
    const bob = openBrowser(stack, '192.0.2.2');
    expect((await bob.get(await lastLink('invitation-reminded', 'invitation'))).html).toContain('bob@fabrique.example');
    const short = await bob.send(link, { known: '0', name: 'Bob Écrivain', password: 'court', again: 'court' });
    expect([short.status, short.html.includes('Bob Écrivain'), short.html.includes('value="court"')]).toEqual([400, true, false]);
    expect((await bob.send(link, { known: '0', name: 'Bob Écrivain', password, again: password })).location).toBe('/espace');
    expect(await bob.isIn()).toBe(true);
    expect((await bob.get(link)).html).toContain('n’ouvre plus rien');
    expect((await bob.get(await lastLink('invitation-reminded', 'invitation'))).html).toContain('n’ouvre plus rien');
    // A contributor sees the team without its addresses, and invites nobody.
    const seen = (await bob.get('/espace/equipe')).html;
    expect([seen.includes('Bob Écrivain'), seen.includes(trusted), seen.includes('Inviter quelqu’un')]).toEqual([true, false, false]);
    expect((await bob.send('/espace/equipe', { intent: 'invite', email: 'c@fabrique.example', role: 'reader' })).status).toBe(400);
  });

  test('somebody asks to join, a manager accepts, and one person then serves two partners', async () => {
    const asked = await openBrowser(stack).send('/connexion/rejoindre', { ouvert: stampOf(stack, 'join', 60_000), partner: 'la-fabrique-des-possibles', name: 'Réjane Relue', email: reviewed, note: 'Je connais Ana.' });
    expect(asked.location).toBe('/connexion/rejoindre?envoye=1');
    expect(await mailsTo(trusted)).toContain('join-asked');
    expect(await mailsTo(reviewed)).toContain('join-received');
    const page = (await ana.get('/espace/equipe')).html;
    expect(page).toContain('Je connais Ana.');
    const id = /Réjane Relue[\s\S]*?name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await ana.send('/espace/equipe', { intent: 'accept', id, role: 'reader' })).location).toContain('fait=accepted');
    const link = await lastLink('invitation', 'invitation');
    const rejane = openBrowser(stack, '192.0.2.3');
    expect((await rejane.send(link, { known: '1', current: 'faux' })).status).toBe(400);
    expect((await rejane.send(link, { known: '1', current: team['partner-reviewed'] ?? '' })).location).toBe('/espace');
    expect((await rejane.get('/espace')).html).toContain('La Fabrique des possibles (démonstration) (Lecture)');
    expect((await rejane.send('/espace/changer', { partner: 'les-veilleurs-de-l-ombre-claire' }, { from: '/espace' })).location).toBe('/espace');
    expect((await rejane.get('/espace/equipe')).html).toContain('Inviter quelqu’un');
    expect((await rejane.send('/espace/changer', { partner: 'nulle-part' }, { from: '/espace' })).status).toBe(404);
    // An invitation to less than somebody is lowers nobody.
    await ana.send('/espace/equipe', { intent: 'invite', email: trusted, role: 'reader' });
    expect((await openBrowser(stack, '192.0.2.5').send(await lastLink('invitation', 'invitation'), { known: '1', current: team['partner-trusted'] ?? '' })).location).toBe('/espace');
    expect((await ana.get('/espace/equipe')).html).toContain('Inviter quelqu’un');
    await ana.send('/espace/equipe', { intent: 'invite', email: reviewed, role: 'contributor' });
    const raised = await lastLink('invitation', 'invitation');
    // A membership that ends dies at once, with the invitations still open, and leaves the other.
    const [ended] = await query<{ document_id: string }>("select document_id from memberships where role = 'reader'");
    expect(await admin.save(ended?.document_id ?? '', { state: 'ended' }, 'api::membership.membership')).toBe(200);
    expect((await openBrowser(stack, '192.0.2.5').get(raised)).html).toContain('n’ouvre plus rien');
    expect((await rejane.send('/espace/changer', { partner: 'la-fabrique-des-possibles' }, { from: '/espace' })).status).toBe(404);
    expect(await rejane.isIn()).toBe(true);
  });

  test('the last manager neither leaves nor steps down; another one frees them', async () => {
    const idOf = async (name: string) => new RegExp(`<strong>${name}</strong>[\\s\\S]*?name="id" value="([^"]+)"`).exec((await ana.get('/espace/equipe')).html)?.[1] ?? '';
    expect((await ana.send('/espace/compte', { intent: 'leave', sure: '1' })).location).toBe('/espace/compte?fait=last');
    expect((await ana.send('/espace/equipe', { intent: 'role', id: await idOf('Partenaire publié directement'), role: 'reader' })).location).toContain('fait=last');
    expect((await ana.send('/espace/equipe', { intent: 'role', id: await idOf('Bob Écrivain'), role: 'referent' })).location).toContain('fait=role');
    const bob = openBrowser(stack, '192.0.2.2');
    await bob.signIn('bob@fabrique.example', password);
    expect((await bob.send('/espace/compte', { intent: 'leave', sure: '1' })).location).toBe('/espace');
    expect(await bob.isIn()).toBe(false);
    expect((await bob.signIn('bob@fabrique.example', password)).status).toBe(403);
  });

  test('what is another partner’s answers exactly as what does not exist', async () => {
    const other = openBrowser(stack, '192.0.2.4');
    await other.signIn(reviewed, team['partner-reviewed'] ?? '');
    const session = other.cookie()?.split('=')[1] ?? '';
    const [member] = await query<{ document_id: string }>('select document_id from memberships order by id limit 1');
    const ask = async (path: string, body: object) => {
      const answer = await fetch(`${stack.cmsUrl}/api/space/${path}`, {
        method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.secrets.CMS_SPACE_TOKEN}`, 'x-carrefour-session': session },
      });
      return { status: answer.status, body: await answer.text() };
    };
    for (const [path, more] of [['team/role', { role: null }], ['team/take-back', {}], ['team/join', { state: 'accepted', role: 'referent' }], ['messages/answer', { body: 'x' }], ['proposals', { decision: 'refused', answer: null }]] as const) {
      const theirs = await ask(path, { id: member?.document_id ?? '', ...more });
      expect({ path, ...theirs }).toEqual({ path, ...(await ask(path, { id: 'n'.repeat(24), ...more })) });
      expect(theirs.status).toBe(404);
    }
    expect((await stack.callCms('/api/space/session', { token: 'CMS_SPACE_TOKEN' })).status).toBe(401);
    expect((await stack.callCms('/api/space/session', { token: 'CMS_FORMS_TOKEN' })).status).toBe(403);
  });

  test('a new password is asked for without telling who has an account; it ends every session, and its link serves once', async () => {
    const stranger = openBrowser(stack, '192.0.2.6');
    const answers = [await stranger.send('/connexion/mot-de-passe', { email: trusted }), await stranger.send('/connexion/mot-de-passe', { email: 'personne@nulle-part.example' })];
    expect(answers.map(({ status, location }) => [status, location])).toEqual([[303, '/connexion/mot-de-passe?envoye=1'], [303, '/connexion/mot-de-passe?envoye=1']]);
    expect(await mailsTo('personne@nulle-part.example')).toEqual([]);
    const link = await lastLink('password-asked', 'connexion/mot-de-passe');
    const mine = openBrowser(stack, '192.0.2.7');
    expect((await mine.send(link, { password: fresh, again: fresh })).location).toBe('/espace');
    expect(await mine.isIn()).toBe(true);
    expect(await ana.isIn()).toBe(false);
    expect((await mine.get(link)).html).toContain('n’ouvre plus rien');
    expect(await mailsTo(trusted)).toContain('password-changed');
    expect((await openBrowser(stack).signIn(trusted, team['partner-trusted'] ?? '')).status).toBe(400);
    // Changing it from within keeps this session alone; signing out everywhere keeps none.
    await ana.signIn(trusted, fresh);
    const old = mine.cookie();
    expect((await mine.send('/espace/compte', { intent: 'password', current: fresh, password, again: password })).location).toContain('fait=changed');
    expect([mine.cookie() === old, await mine.isIn(), await ana.isIn()]).toEqual([false, true, false]);
    await ana.signIn(trusted, password);
    expect((await mine.send('/espace/compte', { intent: 'everywhere' })).location).toBe('/connexion?sortie=1');
    expect([await mine.isIn(), await ana.isIn()]).toEqual([false, false]);
  });

  test('a blocked account is out at once', async () => {
    await ana.signIn(trusted, password);
    const kept = ana.cookie();
    await block(trusted, true);
    expect(await ana.isIn()).toBe(false);
    await block(trusted, false);
    ana.keep(kept);
    expect(await ana.isIn()).toBe(true);
  });

  test('the team acts for a partner by a link of five minutes, under a banner, and history says so', async () => {
    const [partner] = await query<{ document_id: string }>("select document_id from partners where slug = 'la-fabrique-des-possibles'");
    const actAs = (token: string) => fetch(`${stack.cmsUrl}/carrefour/act-for/${partner?.document_id}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: '{}' });
    expect((await actAs('x')).status).toBe(401);
    const login = async (email: string, role: string) => ((await (await fetch(`${stack.cmsUrl}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: team[role] }) })).json()) as { data: { token: string } }).data.token;
    expect((await actAs(await login('redaction@demo.example', 'editor'))).status).toBe(403);
    const { link } = (await (await actAs(await login('moderation@demo.example', 'moderator'))).json()) as { link: string };
    const moderator = openBrowser(stack, '192.0.2.8');
    expect((await moderator.get(link)).html).toContain('Entrer pour un partenaire');
    expect((await moderator.send(link, {})).location).toBe('/espace');
    expect((await moderator.get('/espace')).html).toContain('L’équipe pour La Fabrique');
    expect((await openBrowser(stack).send(link, {})).status).toBe(410);
    expect((await moderator.send('/espace/compte', { intent: 'password', current: 'x', password, again: password }, { from: '/espace' })).status).toBe(400);
    expect((await moderator.send('/espace/profil', { intent: 'profile', mission: 'Écrite avec vous.', licence: 'mit' })).location).toContain('fait=published');
    const [told] = await query<{ actor_name: string; actor_type: string }>("select actor_name, actor_type from revisions where record_type = 'partner' order by id desc limit 1");
    expect(told).toEqual({ actor_name: 'L’équipe pour La Fabrique des possibles (démonstration)', actor_type: 'person' });
  });

  test('none of the CMS’s own ways in is open, even with the right password', async () => {
    const post = async (path: string, body: object) => (await fetch(`${stack.cmsUrl}/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).status;
    for (const [path, body] of [
      ['auth/local', { identifier: trusted, password }], ['auth/local/register', { email: 'a@b.example', username: 'abc', password }], ['auth/forgot-password', { email: trusted }],
      ['auth/reset-password', { code: 'x', password, passwordConfirmation: password }], ['auth/change-password', { currentPassword: password, password: fresh, passwordConfirmation: fresh }],
      ['auth/send-email-confirmation', { email: trusted }], ['auth/refresh', {}], ['auth/logout', {}], ['users', { email: 'a@b.example' }],
    ] as const) expect({ path, closed: [401, 403, 404, 405].includes(await post(path, body)) }).toEqual({ path, closed: true });
    for (const path of ['users', 'users/me', 'connect/google', 'auth/email-confirmation?confirmation=x']) expect((await fetch(`${stack.cmsUrl}/api/${path}`, { redirect: 'manual' })).status).toBeGreaterThanOrEqual(400);
  });

  tellOfEnds(() => ({ stack, database, admin, staying: { email: trusted, password }, leaving: { email: reviewed, password: team['partner-reviewed'] ?? '' }, lastLink }));
});

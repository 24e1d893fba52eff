import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { startImportSession } from './import-session.js';
import { queryDatabase } from './open-database.js';
import { settlePartner, startPartnerSession, type PartnerSession } from './partner-session.js';

const BODY = 'api::governance-body.governance-body';
const PASSWORD = 'une phrase que je retiens';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(testDatabases)('on %s, two who press at the same time', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let alpha: PartnerSession | undefined;
  let beta: PartnerSession | undefined;
  let partner: Record<'alpha' | 'beta', string>;
  const by = (session: PartnerSession | undefined): PartnerSession => {
    if (session === undefined) throw new Error('nobody is signed in');
    return session;
  };

  const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
  const door = (path: string, body: Record<string, unknown>) => stack.callCms(`/api/space/${path}`, { token: 'CMS_SPACE_TOKEN', method: 'POST', body: { locale: 'fr', visitor: '3'.repeat(32), ...body } });
  const links = async (template: string, to: string) => (await query<{ text: string }>(`select text from mails where template = '${template}' and "to" = '${to}' order by id`)).map(({ text }) => /\/([\w-]{43})/.exec(text)?.[1] ?? '');
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    for (const name of ['alpha', 'beta']) await startImportSession(stack, name, '2020-01-01');
    partner = { alpha: await settlePartner(admin, 'p-alpha', 'trusted'), beta: await settlePartner(admin, 'p-beta', 'trusted') };
    alpha = await startPartnerSession(stack, admin, partner.alpha);
    beta = await startPartnerSession(stack, admin, partner.beta);
  }, 180_000);
  afterAll(() => stack.stop());

  test('one invitation opens one account, and two invitations to one address do too', async () => {
    const email = 'ana@nouvelle.example';
    for (const session of [alpha, beta]) await by(session).ask('POST', 'team/invite', { email, role: 'reader', locale: 'fr' });
    const tokens = await links('invitation', email);
    expect(tokens).toHaveLength(2);
    const answers = await Promise.all([...tokens, ...tokens].map((token) => door('invitation', { token, isNew: true, name: 'Ana Essai', password: PASSWORD })));
    expect(statuses(answers)).toEqual([200, 404, 404, 404]);
    expect(await query(`select email from up_users where lower(email) = '${email}'`)).toHaveLength(1);
    expect(await query(`select id from sessions where account_id = (select document_id from up_users where email = '${email}')`)).toHaveLength(1);
  });

  test('a link to choose a password serves once', async () => {
    await door('password/ask', { email: by(beta).email });
    const [token] = await links('password-asked', by(beta).email);
    const answers = await Promise.all([1, 2, 3].map((turn) => door('password', { token, password: `${PASSWORD} ${turn}` })));
    expect(statuses(answers)).toEqual([200, 404, 404]);
    beta = await startPartnerSession(stack, admin, partner.beta);
  });

  test('an organisation has one ballot and one seat, however often it is sent', async () => {
    const group = await admin.create({ name: 'Groupe pressé', kind: 'working-group' }, BODY);
    await admin.publish(group, {}, BODY);
    await Promise.all([1, 2, 3].map(() => by(alpha).ask('POST', `groups/${group}/join`, {})));
    expect(await query(`select id from participations where label like '%Groupe pressé%'`)).toHaveLength(1);
    await by(alpha).ask('POST', `groups/${group}/votes`, { question: 'Écrit-on le guide ?', details: '', choices: 'Oui\nNon', closesOn: inDays(7) });
    const [vote] = await query<{ document_id: string }>('select document_id from votes order by id desc limit 1');
    await stack.callCms('/api/operations/follow-votes', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: {} });
    const cast = await Promise.all(['Oui', 'Non', 'Oui', 'Non'].map((choice) => by(alpha).ask('POST', `votes/${vote?.document_id}`, { choice })));
    expect(statuses(cast)).toEqual([200, 200, 200, 200]);
    expect(await query(`select choice from ballots where vote_id = '${vote?.document_id}'`)).toHaveLength(1);
  });

  test('of two managers who leave together, one stays', async () => {
    const other = await startPartnerSession(stack, admin, partner.alpha);
    const left = await Promise.all([by(alpha), other].map((session) => session.ask<{ outcome: string }>('POST', 'team/leave', {})));
    expect(left.map(({ body }) => body.outcome).sort()).toEqual(['done', 'last']);
  });

  test('a request to join is answered once', async () => {
    await door('join', { partner: 'p-beta', name: 'Lou Essai', email: 'lou@candidat.example', note: '' });
    const [request] = await query<{ document_id: string }>('select document_id from join_requests order by id desc limit 1');
    const answers = await Promise.all((['accepted', 'refused', 'accepted'] as const).map((state) => by(beta).ask('POST', 'team/join', { id: request?.document_id, state, role: 'reader' })));
    expect(statuses(answers)).toEqual([200, 404, 404]);
    expect((await query(`select id from mails where "to" = 'lou@candidat.example' and template in ('invitation', 'join-refused')`))).toHaveLength(1);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GroupPage, GroupSummary, QualifiedProject, VoteView } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { openDatabase } from './open-database.js';
import { demoAccounts, signInToSpace, type SpaceClient } from './space-session.js';

const BODY = 'api::governance-body.governance-body';
const VOTE = 'api::vote.vote';
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString();

let stack: TestStack;
let admin: AdminSession;
let first: SpaceClient;
let second: SpaceClient;
let group: string;
let committee: string;

const publishBody = async (data: Record<string, unknown>) => {
  const id = await admin.create(data, BODY);
  await admin.publish(id, {}, BODY);
  return id;
};

beforeAll(async () => {
  stack = await startTestStack({ database: 'postgres' });
  admin = await startAdminSession(stack);
  const accounts = await demoAccounts(stack);
  const accountOf = (role: string) => accounts.find((account) => account.role === role) ?? { email: '', password: '' };
  first = await signInToSpace(stack, accountOf('partner-trusted'));
  second = await signInToSpace(stack, accountOf('partner-reviewed'));
  group = await publishBody({ name: 'Groupe essaimage', kind: 'working-group', questions: [{ text: 'Comment essaimer sans se perdre ?' }] });
  committee = await publishBody({ name: 'Comité', kind: 'steering-committee' });
}, 180_000);
afterAll(() => stack.stop());

/** Who joined the group, as the site reads it. */
const joinedOnSite = async () => {
  const { body } = await stack.callCms('/api/site/editorial?types=governance-body&locale=fr', { token: 'CMS_READ_TOKEN' });
  return (body as { 'governance-body': { id: string; joined: unknown[] }[] })['governance-body'].find(({ id }) => id === group)?.joined;
};
const status = async (client: SpaceClient, method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => (await client.ask(method, path, body)).status;
const pageOf = async (client: SpaceClient, id = group) => (await client.ask('GET', `groups/${id}`)).body as unknown as GroupPage;
const followVotes = (now?: string) => stack.callCms('/api/operations/follow-votes', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: now === undefined ? {} : { now } });
const mails = async (template: string): Promise<{ to: string }[]> => {
  const db = await openDatabase(stack);
  const rows = await db.all(`select "to" from mails where template = '${template}' order by id`);
  await db.close();
  return rows as { to: string }[];
};

test('an organisation joins a working group by itself and leaves it; the committee’s seats are the team’s to give', async () => {
  expect(await status(first, 'POST', `groups/${group}/join`)).toBe(200);
  expect(await status(first, 'POST', `groups/${group}/join`)).toBe(200);
  expect((await pageOf(first)).partners).toHaveLength(1);
  expect(await status(second, 'POST', `groups/${group}/join`)).toBe(200);
  expect(await status(second, 'POST', `groups/${group}/leave`)).toBe(200);
  expect((await pageOf(second)).group).toMatchObject({ takesPart: false, partners: 1 });
  expect(await joinedOnSite()).toEqual([{ slug: expect.any(String), name: expect.any(String) }]);
  expect(await status(first, 'POST', `groups/${committee}/join`)).toBe(403);
  expect(await status(first, 'POST', 'groups/aaaaaaaaaaaaaaaaaaaaaaaa/join')).toBe(404);
  const { groups } = (await first.ask('GET', 'groups')).body as { groups: GroupSummary[] };
  expect(groups.find(({ id }) => id === group)).toMatchObject({ takesPart: true, name: 'Groupe essaimage' });
});

test('members keep notes and everybody talks; each takes back its own words, never another’s', async () => {
  expect(await status(second, 'POST', `groups/${group}/notes`, { title: 'Intrus', text: 'Non membre.', url: '' })).toBe(403);
  expect(await status(first, 'POST', `groups/${group}/notes`, { title: 'Piste', text: 'Écrire un guide.', url: 'https://exemple.fr/guide.pdf' })).toBe(200);
  expect(await status(first, 'POST', `groups/${group}/notes`, { title: 'Piège', text: 'x', url: 'javascript:alert(1)' })).toBe(400);
  expect(await status(second, 'POST', 'comments', { about: 'group', record: group, text: 'Et les freins ?' })).toBe(200);
  const seen = await pageOf(first);
  expect(seen.notes).toMatchObject([{ title: 'Piste', own: true }]);
  expect(seen.comments).toMatchObject([{ text: 'Et les freins ?', own: false }]);
  expect(await status(second, 'DELETE', `notes/${seen.notes[0]?.id ?? ''}`)).toBe(404);
  expect(await status(first, 'DELETE', `comments/${seen.comments[0]?.id ?? ''}`)).toBe(404);
  expect(await status(second, 'DELETE', `comments/${seen.comments[0]?.id ?? ''}`)).toBe(200);
  expect((await pageOf(first)).comments).toEqual([]);
});

test('nobody comments what they may not see', async () => {
  const draft = await admin.create({ title: 'Brouillon de quelqu’un' });
  expect(await status(first, 'POST', 'comments', { about: 'project', record: draft, text: 'Je te vois.' })).toBe(404);
  expect(await status(first, 'POST', 'comments', { about: 'project', record: 'aaaaaaaaaaaaaaaaaaaaaaaa', text: 'Je te vois.' })).toBe(404);
  for (const record of [draft, 'aaaaaaaaaaaaaaaaaaaaaaaa']) expect(await status(first, 'GET', `comments/${record}`)).toBe(404);
});

test('a vote has one ballot per organisation, the last one counts, and those outside the group have none', async () => {
  const ask = { question: 'Écrit-on le guide ?', details: '', choices: 'Oui\nNon', closesOn: day(7).slice(0, 10) };
  expect(await status(second, 'POST', `groups/${group}/votes`, ask)).toBe(403);
  expect(await status(first, 'POST', `groups/${group}/votes`, { ...ask, closesOn: day(0).slice(0, 10) })).toBe(403);
  expect(await status(first, 'POST', `groups/${group}/votes`, { ...ask, choices: 'Oui' })).toBe(400);
  expect(await status(first, 'POST', `groups/${group}/votes`, ask)).toBe(200);
  const vote = (await pageOf(first)).votes[0] as VoteView;
  expect(vote).toMatchObject({ state: 'voting', electors: 1, cast: 0, mayVote: true });
  expect(await status(second, 'POST', `votes/${vote.id}`, { choice: 'Non' })).toBe(404);
  expect(await status(second, 'POST', `groups/${group}/join`)).toBe(200);
  expect(await status(first, 'POST', `votes/${vote.id}`, { choice: 'Peut-être' })).toBe(403);
  for (const choice of ['Non', 'Oui', 'Oui']) expect(await status(first, 'POST', `votes/${vote.id}`, { choice })).toBe(200);
  expect(await status(second, 'POST', `votes/${vote.id}`, { choice: 'Oui' })).toBe(200);
  expect((await second.ask('GET', `votes/${vote.id}`)).body).toMatchObject({ vote: { cast: 2, electors: 2, ownChoice: 'Oui', result: null } });
  expect(await admin.save(vote.id, { choices: [{ text: 'Oui' }, { text: 'Jamais' }] }, VOTE)).toBe(400);
  expect(await admin.save(vote.id, { body: { connect: [{ documentId: committee }] } }, VOTE)).toBe(400);
  // Without its body, the vote would be every partner's.
  expect([await admin.remove(group, BODY), (await pageOf(first)).votes[0]?.electors]).toEqual([400, 2]);
});

test('a vote is announced once, those who have not voted are reminded once, and its result is counted once and published where the team wished it', async () => {
  const id = await admin.create({ question: 'Adopte-t-on la charte 2 ?', choices: [{ text: 'Oui' }, { text: 'Non' }], closesAt: day(4), body: { connect: [{ documentId: group }] }, publishes: true }, VOTE);
  await followVotes();
  await followVotes();
  expect((await mails('vote-opened')).filter(({ to }) => to === 'partenaire@demo.example')).toHaveLength(2);
  expect(await status(first, 'POST', `votes/${id}`, { choice: 'Oui' })).toBe(200);
  await followVotes(day(3));
  await followVotes(day(3));
  expect(await mails('vote-reminder')).toEqual([{ to: 'partenaire-relu@demo.example' }]);
  expect((await followVotes(day(5))).body).toEqual({ counted: 1 });
  expect((await followVotes(day(5))).body).toEqual({ counted: 0 });
  expect(await status(second, 'POST', `votes/${id}`, { choice: 'Non' })).toBe(403);
  expect((await second.ask('GET', `votes/${id}`)).body).toMatchObject({ vote: { state: 'counted', result: { winner: 'Oui', cast: 1, electors: 2 } } });
  const decisions = async () => ((await stack.callCms('/api/site/editorial?types=decision&locale=fr', { token: 'CMS_READ_TOKEN' })).body as { decision: { title: string; result: string }[] }).decision;
  expect(await decisions()).toMatchObject([{ title: 'Adopte-t-on la charte 2 ?', result: expect.stringContaining('1 organisation sur 2 a voté') as unknown }]);
  expect(await admin.save(id, { state: 'voting' }, VOTE)).toBe(400);
  expect([await admin.save(id, { publishes: false }, VOTE), await admin.save(id, { publishes: true }, VOTE), (await decisions()).length]).toEqual([200, 200, 1]);
});

test('a vote of a day and a half is announced and not reminded at once; its result is published when the team wishes it, even later', async () => {
  const id = await admin.create({ question: 'On se voit jeudi ?', choices: [{ text: 'Oui' }, { text: 'Non' }], closesAt: day(1.5), body: { connect: [{ documentId: group }] } }, VOTE);
  const reminders = (await mails('vote-reminder')).length;
  for (const now of [undefined, undefined, day(0.1)]) await followVotes(now);
  expect((await mails('vote-reminder')).length).toBe(reminders);
  expect((await followVotes(day(2))).body).toEqual({ counted: 1 });
  const published = async () => JSON.stringify((await stack.callCms('/api/site/editorial?types=decision&locale=fr', { token: 'CMS_READ_TOKEN' })).body).includes('On se voit jeudi');
  expect([await published(), await admin.save(id, { publishes: true }, VOTE), await published()]).toEqual([false, 200, true]);
});

test('partners say whether a theme fits another’s project: its sheet does not change, and whoever recorded it sees how many agree', async () => {
  for (const [code, label] of [['mobilite', 'Mobilité'], ['culture', 'Culture']] as const) await admin.create({ code, label }, 'api::theme.theme');
  const partner = ((await first.ask('GET', 'session')).body as { partner: { slug: string } }).partner.slug;
  await (await startImportSession(stack, 'qualifier', '2020-01-01', false, partner)).push([
    ...Array.from({ length: 35 }, (_, index) => anItem(`sans-${index}`, { title: `Lieu sans thème ${index}` })), anItem('q', { title: 'La halle aux vélos', themes: ['mobilite', 'culture'] }),
  ]);
  const queueOf = async (client: SpaceClient) => ((await client.ask('GET', 'qualification')).body as { projects: QualifiedProject[] }).projects;
  expect(await queueOf(first)).toEqual([]);
  const [project] = await queueOf(second);
  const [theme = '', another = ''] = project?.themes.map(({ code }) => code) ?? [];
  expect(project?.title).toBe('La halle aux vélos');
  expect(await status(second, 'POST', 'qualification', { project: project?.id, theme: 'inconnu', agrees: '1', instead: '' })).toBe(404);
  expect(await status(second, 'POST', 'qualification', { project: project?.id, theme, agrees: '0', instead: 'inconnu' })).toBe(403);
  expect(await status(second, 'POST', 'qualification', { project: project?.id, theme, agrees: '0', instead: '' })).toBe(200);
  expect((await queueOf(second)).map(({ title, themes }) => [title, themes.map(({ code }) => code)])).toEqual([['La halle aux vélos', [another]]]);
  expect(await status(second, 'POST', 'qualification', { project: project?.id, theme: another, agrees: '1', instead: '' })).toBe(200);
  expect(await queueOf(second)).toEqual([]);
  expect(await status(second, 'POST', 'comments', { about: 'project', record: project?.id, text: 'Plutôt le vélo ?' })).toBe(200);
  expect((await first.ask('GET', `comments/${project?.id ?? ''}`)).body).toMatchObject({ project: { title: 'La halle aux vélos' }, comments: [{ text: 'Plutôt le vélo ?', own: false }] });
  expect((await first.ask('GET', 'qualification/own')).body).toMatchObject({ projects: [{ title: 'La halle aux vélos', themes: [{ code: theme, agree: 0, disagree: 1, rate: 0 }, { code: another, agree: 1, disagree: 0, rate: 1 }] }] });
});

test('what a project reserves to the collective is read by members of any partner, in the space alone; what is private, by nobody', async () => {
  const [own, other] = await Promise.all([first, second].map(async (client) => ((await client.ask('GET', 'session')).body as { partner: { id: string; slug: string } }).partner));
  const [made] = await (await startImportSession(stack, 'reserves', '2020-01-01', false, own?.slug)).push([
    anItem('r', { title: 'La fabrique discrète', summary: 'Lue de tous.', supports: [{ name: 'La ville' }], endYear: 2030 }), anItem('w', { title: 'La fiche entre nous', summary: 'Entre membres.' }),
  ]);
  const [shared, whole] = [made?.projectId ?? '', ((await stack.callCms('/api/site/projects/la-fiche-entre-nous', { token: 'CMS_READ_TOKEN' })).body as { project: { id: string } }).project.id];
  expect(await admin.publish(shared, { reserved: [{ field: 'supports', openness: 'collectif' }, { field: 'endYear', openness: 'prive' }] })).toBe(200);
  expect(await admin.publish(whole, { openness: 'collectif' })).toBe(200);
  expect(other?.slug).not.toBe(own?.slug);
  for (const client of [first, second]) {
    const { body } = await client.ask('GET', `comments/${shared}`);
    expect(body).toMatchObject({ project: { title: 'La fabrique discrète', isPublic: true }, reserved: { supports: [{ name: 'La ville' }] } });
    expect(Object.keys((body as { reserved: object }).reserved)).toEqual(['supports']);
    expect((await client.ask('GET', 'reserved')).body).toEqual({ sheets: [{ id: whole, title: 'La fiche entre nous', summary: 'Entre membres.', partners: [expect.any(String)] }], page: 1, pages: 1 });
    expect((await client.ask('GET', `comments/${whole}`)).body).toMatchObject({ project: { isPublic: false }, reserved: { summary: 'Entre membres.' } });
  }
  const { body } = await stack.callCms('/api/site/projects/la-fabrique-discrete', { token: 'CMS_READ_TOKEN' });
  expect(body).toMatchObject({ project: { summary: 'Lue de tous.', supports: [], endYear: null } });
  expect((await stack.callCms('/api/site/projects/la-fiche-entre-nous', { token: 'CMS_READ_TOKEN' })).body).not.toHaveProperty('project');
  expect(await admin.publish(whole, { openness: 'prive' })).toBe(200);
  expect(await status(second, 'GET', `comments/${whole}`)).toBe(404);
  expect((await second.ask('GET', 'reserved')).body).toMatchObject({ sheets: [], pages: 0 });
});

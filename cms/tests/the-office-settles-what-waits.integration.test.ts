import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import Sqlite from 'better-sqlite3';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { openDatabase, type Database } from './open-database.js';
import { closedDoors, readDoors } from './office-doors.js';
import { promises } from './office-promises.js';
import { leadsToDraft, refusedTogether, twins } from './office-twins.js';
import { startOfficeSession, type OfficeRole, type OfficeSession } from './office-session.js';

type Item = { id: string; kind: string; title: string; differences: { field: string; before: string | null; after: string | null }[] };
const REPORT = 'api::report.report';
const PROPOSAL = 'api::proposal.proposal';

let stack: TestStack;
let admin: AdminSession;
let office: OfficeSession;
let db: Database;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite' });
  admin = await startAdminSession(stack);
  office = await startOfficeSession(stack);
  db = await openDatabase(stack);
}, 180_000);
afterAll(async () => {
  await db.close();
  await stack.stop();
});

const write = (sql: string, ...values: unknown[]) => {
  const file = new Sqlite(join(stack.dataDir, 'carrefour.db'));
  file.prepare(sql).run(...values);
  file.close();
};
const queue = async (role: OfficeRole, query = '') => (await office.get(role, `/queue?${query}`)).body as { items: Item[]; total: number; me: string };
const decide = (items: { kind: string; id: string }[], choice: string, answer: string | null = null, role: OfficeRole = 'moderator') => office.post(role, '/queue/decide', { items, choice, answer });

test.each(readDoors)('%s answers a stranger, the editor, the moderator and the administrator as the matrix says', async (path, expected) => {
  const roles = [null, 'editor', 'moderator', 'administrator'] as const;
  expect(await Promise.all(roles.map(async (role) => (await office.get(role, path)).status))).toEqual(expected);
});

test.each(closedDoors)('%s is closed to the %s, and to strangers', async (path, role) => {
  expect([(await office.post(role, path, {})).status, (await office.post(null, path, {})).status]).toEqual([403, 401]);
});

test('the home page counts only what each may settle', async () => {
  const kinds = async (role: OfficeRole) => ((await office.get(role, '/waiting')).body.waiting as { kind: string }[]).map(({ kind }) => kind);
  expect(await kinds('editor')).toEqual(['draft-partner', 'dead-letter']);
  expect(await kinds('moderator')).toEqual(expect.arrayContaining(['proposal', 'draft-project', 'sheet-change', 'application', 'report', 'message', 'conflict', 'duplicate', 'source', 'dead-letter']));
  expect(await kinds('moderator')).not.toContain('mail');
  expect(await kinds('administrator')).toContain('mail');
});

test.each(twins)('deciding a $kind in the queue ($choice) does exactly what saving it in the content manager does', async ({ kind, uid, table, data, saved, choice, answer }) => {
  const [byForm, byQueue] = [await admin.create(data, uid), await admin.create(data, uid)];
  const rowOf = async (id: string) => {
    const [row = {}] = await db.all(`select * from ${table} where document_id = '${id}'`);
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, /(^id|_at|_id|document_id|decided_by)$/.test(name) ? value === null : value]));
  };
  const lastMail = async () => {
    const [mail] = await db.all(`select template, subject, text, "to" from mails where "to" = '${String((data as { email?: string; fromEmail?: string }).email ?? (data as { fromEmail?: string }).fromEmail)}' order by id desc limit 1`);
    return { ...mail, text: String(mail?.text).replace(/https?:\S+/g, '') };
  };
  expect(await admin.save(byForm, { ...data, ...saved }, uid)).toBe(200);
  const mailed = await lastMail();
  const mails = Number((await db.all('select count(*) as n from mails'))[0]?.n);
  const { items } = await queue('moderator', `kind=${kind}`);
  expect(items.map(({ id }) => id)).toContain(byQueue);
  expect(await leadsToDraft(office, choice, (await decide([{ kind, id: byQueue }], choice, answer)).body)).toEqual({ done: [byQueue], refused: [] });
  expect(await rowOf(byQueue)).toEqual(await rowOf(byForm));
  expect(await lastMail()).toEqual(mailed);
  expect(Number((await db.all('select count(*) as n from mails'))[0]?.n)).toBe(mails + 1);
  expect((await queue('moderator', `kind=${kind}`)).items.map(({ id }) => id)).not.toContain(byQueue);
  expect((await decide([{ kind, id: byQueue }], choice, answer)).body).toMatchObject({ done: [], refused: [{ id: byQueue, why: expect.stringContaining('déjà décidé') as unknown }] });
});

test('a refusal without a word, and a bulk decision that is not safe, are refused in French; safe ones go through, and what is mine is found', async () => {
  const make = (title: string) => admin.create({ title, kind: 'new', values: { title }, email: 'f@demo.example' }, PROPOSAL);
  const [a, b] = [await make('Un'), await make('Deux')];
  const both = [a, b].map((id) => ({ kind: 'proposal', id }));
  const whyOf = async (choice: string, answer: string | null) => ((await decide(both, choice, answer)).body.refused as { why: string }[]).map(({ why }) => why);
  expect((await whyOf('refused', null))[0]).toContain('Écrivez quelques mots');
  expect(await refusedTogether(admin, decide)).toEqual([expect.stringContaining('une par une'), expect.stringContaining('une par une')]);
  const { me } = await queue('moderator');
  expect((await office.post('moderator', '/queue/assign', { items: both, to: me })).body).toEqual({ assigned: 2 });
  expect((await queue('moderator', 'mine=1')).items.map(({ id }) => id).sort()).toEqual([a, b].sort());
  expect((await office.post('moderator', '/queue/assign', { items: both, to: 'Personne d’ici' })).status).toBe(400);
  expect((await decide(both, 'refused', 'Merci, mais non.')).body).toEqual({ done: [a, b], refused: [] });
});

test('a template that the team rewrites reaches the next mail; words nobody could fill are refused by name; it goes back to the code’s', async () => {
  const { templates } = (await office.get('editor', '/templates')).body as { templates: { id: string; code: string; language: string; subject: string; text: string; edited: boolean; slots: string[] }[] };
  const answered = templates.find(({ code, language }) => code === 'report-answered' && language === 'fr');
  expect(answered).toMatchObject({ edited: false, slots: ['date', 'answer'] });
  const at = `/templates/${answered?.id}`;
  const said = (body: Record<string, unknown>) => (body.error as { message: string }).message;
  expect(said((await office.post('editor', at, { words: { subject: 'Réponse', text: '{answer} {date} {prenom}' } })).body)).toContain('{prenom}');
  expect(said((await office.post('editor', at, { words: { subject: 'Réponse', text: '{answer}' } })).body)).toContain('{date}');
  expect((await office.post('editor', `${at}/preview`, { subject: 'Le {date}', text: 'Voici : {answer}' })).body).toMatchObject({ subject: expect.stringMatching(/^Le \d/) as unknown, problem: null });
  expect((await office.post('editor', at, { words: { subject: 'Nos mots à nous', text: 'Le {date} :\n\n{answer}' } })).status).toBe(200);
  const nextMail = async (answer: string) => {
    const id = await admin.create({ reason: 'illicit', text: 'Encore.', email: 'g@demo.example' }, REPORT);
    await decide([{ kind: 'report', id }], 'settled', answer);
    return (await db.all('select subject, text from mails order by id desc limit 1'))[0];
  };
  expect(await nextMail('C’est fait.')).toMatchObject({ subject: 'Nos mots à nous', text: expect.stringMatching(/^Le .+ :\n\nC’est fait\.$/) as unknown });
  expect((await office.post('editor', at, { words: null })).status).toBe(200);
  expect((await nextMail('Merci.'))?.subject).toBe(answered?.subject);
});

test('two sheets become one with the words chosen field by field; taken apart, both are as they were', async () => {
  const [un, deux] = [await startImportSession(stack, 'bureau-un', '2020-01-01'), await startImportSession(stack, 'bureau-deux', '2021-01-01')];
  const [kept = '', absorbed = ''] = [
    ...(await un.push([anItem('1', { title: 'Ressourcerie du port', summary: 'On répare.', website: 'https://port.fr' })])), ...(await deux.push([anItem('1', { title: 'Ressourcerie', summary: 'On trie.', website: 'https://autre.fr' })])),
  ].map(({ projectId }) => projectId ?? '');
  const said = async (id: string) => (await db.all(`select title, summary, website, provenance from projects where document_id = '${id}' order by published_at is null`)).map((row) => row);
  const before = [await said(kept), await said(absorbed)];
  const pair = (await office.get('moderator', `/duplicates/pair?a=${kept}&b=${absorbed}`)).body as { fields: { field: string; a: string; b: string; same: boolean }[] };
  expect(pair.fields.find(({ field }) => field === 'summary')).toMatchObject({ a: 'On répare.', b: 'On trie.', same: false });

  expect((await office.post('moderator', '/duplicates/decide', { a: kept, b: absorbed, decision: 'later' })).status).toBe(200);
  const listed = async (state: string) => ((await office.get('moderator', `/duplicates?state=${state}`)).body.pairs as { a: string; b: string }[]).filter(({ a, b }) => [a, b].includes(kept)).length;
  expect([await listed('open'), await listed('later')]).toEqual([0, 1]);

  const merge = { a: kept, b: absorbed, decision: 'same', keep: 'a', fields: { title: 'a', summary: 'b', website: 'a' }, reason: 'Même lieu' };
  expect((await office.post('moderator', '/duplicates/decide', merge)).status).toBe(200);
  expect((await said(kept)).length).toBeGreaterThan(0);
  for (const row of await said(kept)) expect(row).toMatchObject({ title: 'Ressourcerie du port', summary: 'On trie.', website: 'https://port.fr' });
  const merges = (await office.get('moderator', '/merges')).body.merges as { id: string; into: string; by: string }[];
  expect(merges).toEqual([expect.objectContaining({ id: absorbed, into: kept })]);
  expect((await office.get('moderator', `/duplicates/pair?a=${kept}&b=${absorbed}`)).status).toBe(404);

  expect((await office.post('moderator', '/merges/undo', { id: absorbed })).status).toBe(200);
  expect([await said(kept), await said(absorbed)]).toEqual(before);
});

test('a dead letter is shown with its reason and replayed; the index is given orders, and says how they went', async () => {
  const id = await admin.create({ title: 'Fiche coincée' });
  write(`insert into changes (type, record_id, version, attempts, marked_at, available_at, dead_at, error) values ('project', ?, 1, 6, 1, 1, ?, 'Position impossible') on conflict (type, record_id) do update set dead_at = excluded.dead_at, error = excluded.error, attempts = 6`, id, Date.now());
  const health = async () => (await office.get('moderator', '/search')).body as { dead: number; deadLetters: { title: string; error: string }[]; order: { kind: string } | null; lastReconcile: { missing: number } | null };
  expect((await health()).deadLetters).toEqual([expect.objectContaining({ title: 'Fiche coincée', error: 'Position impossible' })]);
  expect((await office.post('moderator', '/search/replay', {})).body).toEqual({ replayed: 1 });
  expect((await health()).dead).toBe(0);
  const sync = async (path: string, body: unknown) => (await stack.callCms(`/api/sync/${path}`, { token: 'CMS_SYNC_TOKEN', method: 'POST', body })).body as Record<string, unknown>;
  expect(JSON.stringify(await sync('claim', { consumer: 'essai', limit: 1000 }))).toContain(id);

  expect((await office.post('moderator', '/search/order', { kind: 'reconcile' })).status).toBe(200);
  expect((await sync('orders/take', {})).order).toMatchObject({ kind: 'reconcile' });
  expect((await sync('orders/take', {})).order).toBeNull();
  expect((await office.post('moderator', '/search/order', { kind: 'rebuild' })).status).toBe(400);
  await sync('orders/settle', { kind: 'reconcile', at: new Date().toISOString(), projects: 3, missing: 2 });
  expect(await health()).toMatchObject({ order: null, lastReconcile: { missing: 2 } });
});

test('a search without result is told from the third time on, and before that nobody can read it', async () => {
  const search = (query: string, count: number) => stack.callCms('/api/forms/silent-queries', { token: 'CMS_FORMS_TOKEN', method: 'POST', body: { queries: [{ query, count }] } });
  const told = async () => ((await office.get('editor', '/search/silent')).body.queries as { query: string; count: number }[]);
  expect(await search('Frigo Solidaire', 2)).toMatchObject({ status: 200 });
  await search('lea@demo.example', 5);
  expect(await told()).toEqual([]);
  expect(await db.all('select count from silent_queries')).toEqual([{ count: 2 }]);
  expect(JSON.stringify(await db.all('select * from silent_queries'))).not.toMatch(/frigo|lea@/);
  expect(await search('frigo solidaire', 1)).toMatchObject({ status: 200 });
  expect(await told()).toEqual([expect.objectContaining({ query: 'frigo solidaire', count: 3 })]);
});

test('the journal finds a write by who, what and words, with what was before and after, and leaves as CSV', async () => {
  const id = await admin.create({ title: 'Titre d’avant' });
  await admin.save(id, { title: 'Titre d’après' });
  const found = async (query: string) => (await office.get('administrator', `/journal?${query}`)).body as { total: number; lines: { action: string; title: string; differences: Item['differences'] }[] };
  const { lines } = await found(`record=${id}&action=update`);
  expect(lines[0]).toMatchObject({ title: 'Titre d’après', differences: expect.arrayContaining([{ field: 'Titre', before: 'Titre d’avant', after: 'Titre d’après' }]) as unknown });
  expect((await found(`type=project&words=${encodeURIComponent('titre d’après')}&by=person`)).total).toBeGreaterThan(0);
  expect((await found('who=inconnu-ici')).total).toBe(0);
  expect((await found(`record=${id}&to=2020-01-01`)).total).toBe(0);
  const csv = String((await office.get('administrator', `/journal.csv?record=${id}`)).body.text);
  expect(csv).toContain('Titre d’avant;Titre d’après');

  write('update revisions set at = ? where record_id = ?', Date.now() - 4 * 365 * 86_400_000, id);
  await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: {} });
  const left = (await found(`record=${id}`)).lines;
  expect(left.map(({ action }) => action)).toEqual(['create']);
  expect(JSON.stringify(left)).not.toContain('d’avant');
});

test('a mail that could not leave is seen with its reason and sent on its way again', async () => {
  write(`insert into mails (document_id, "to", subject, text, state, attempts, available_at, dedupe_key, error) values ('coince', 'h@demo.example', 'Coincé', 'Bonjour', 'dead', 8, ?, 'coince', 'Boîte pleine')`, Date.now());
  const { mails, counts } = (await office.get('administrator', '/mails?state=dead')).body as { mails: { id: string; error: string }[]; counts: Record<string, number> };
  expect(mails).toEqual([expect.objectContaining({ id: 'coince', error: 'Boîte pleine' })]);
  expect(counts.dead).toBe(1);
  expect((await office.post('administrator', '/mails/retry', { id: 'coince' })).body).toEqual({ retried: 1 });
  expect((await db.all(`select state, attempts from mails where document_id = 'coince'`))[0]).toEqual({ state: 'waiting', attempts: 0 });
});

test('merging a theme shows what it does first, then does it', async () => {
  const { terms } = (await office.get('editor', '/terms?list=methods')).body as { terms: { code: string; label: string; replaced: boolean }[] };
  const [from, to] = terms.filter(({ replaced }) => !replaced);
  const asked = { list: 'methods', code: from?.code, into: to?.code };
  expect((await office.post('editor', '/terms/merge', { ...asked, dryRun: true })).body).toMatchObject({ label: from?.label, intoLabel: to?.label, done: false });
  expect((await office.post('editor', '/terms/merge', { ...asked, dryRun: false })).body).toMatchObject({ done: true });
  const after = (await office.get('editor', '/terms?list=methods')).body.terms as { code: string; replaced: boolean }[];
  expect(after.find(({ code }) => code === from?.code)?.replaced).toBe(true);
});

test('a call reaches each chosen partner by its name, and says whose file came since', async () => {
  const make = (name: string, contactEmail: string | null) => admin.create({ name, slug: name.toLowerCase(), type: 'medias-solution', trust: 'reviewed', contactEmail }, 'api::partner.partner');
  const [un, deux] = [await make('Revue', 'revue@demo.example'), await make('Gazette', null)];
  const words = { subject: 'Votre fichier', text: 'Bonjour {partner}.' };
  expect((await office.post('administrator', '/calls', { ...words, text: 'D’ici {deadline}', partners: [un] })).body).toMatchObject({ error: { message: expect.stringContaining('{deadline}') as unknown } });
  expect([(await office.post('administrator', '/calls', { ...words, partners: [un, deux] })).body, (await db.all(`select text from mails where "to" = 'revue@demo.example'`))[0]]).toEqual([{ sent: 1 }, { text: 'Bonjour Revue.' }]);
  const read = async () => (await office.get('administrator', '/calls')).body as { calls: unknown[]; draft: { text: string } };
  // What a nightly source brings is no answer; a file that the partner hands over is.
  await (await startImportSession(stack, 'revue-la-nuit', '2020-01-01', false, 'revue')).push([anItem('1', { title: 'Lu la nuit' })]);
  const { calls, draft } = await read();
  expect(calls).toEqual([expect.objectContaining({ subject: 'Votre fichier', partners: [{ id: un, name: 'Revue', answeredAt: null, isNoted: false }] })]);
  const noted = async (answered: boolean) => [(await office.post('administrator', '/calls/answers', { call: (calls[0] as { id: string }).id, partner: un, answered })).status, ((await read()).calls[0] as { partners: unknown[] }).partners[0]];
  expect(await noted(true)).toEqual([200, { id: un, name: 'Revue', answeredAt: expect.any(String) as unknown, isNoted: true }]);
  expect(await noted(false)).toEqual([200, { id: un, name: 'Revue', answeredAt: null, isNoted: false }]);
  expect((await office.post('administrator', '/calls/answers', { call: (calls[0] as { id: string }).id, partner: deux, answered: true })).status).toBe(404);
  await admin.create({ inventoryName: 'Le fichier', partnerName: 'Revue', partnerId: un, inventory: 'revue-la-nuit', step: 'run', state: 'ready', fileName: 'revue.csv', askedBy: 'Léa' }, 'api::import-job.import-job');
  expect((await read()).calls).toEqual([expect.objectContaining({ partners: [{ id: un, name: 'Revue', answeredAt: expect.any(String) as unknown, isNoted: false }] })]);
  expect(draft.text).toContain('{partner}');
});

test.each(promises)('%s', async (_promise, prove) => {
  await prove({ stack, admin, office });
});

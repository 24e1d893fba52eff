import { expect } from '@jest/globals';
import type { AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import type { OfficeSession } from './office-session.js';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Waiting = { kind: string; count: number; to: string; items?: unknown[] };
type Body = Record<string, unknown>;

const uid = (type: string) => `api::${type}.${type}`;
/** What the rehearsal of an import found. */
export const rehearsal = { counts: { rows: 3, created: 2, rejected: 1 }, filters: {}, vanishing: { known: 10, missing: 4 }, unreadColumns: ['Logo'], missingColumns: [], contactColumns: [], notices: [], corrections: 0, unknownValues: 0 };

/** A project as somebody proposes it by the form of the site. */
export const proposed = (title: string): Body => ({
  title, kind: 'new', email: 'k@demo.example', values: { title, summary: null, description: null, leadOrganisation: null, place: null, theme: null, website: null, startYear: null, mine: false },
});

/** What is asked of the database itself, kind by kind. */
const stored: Readonly<Record<string, string>> = {
  proposal: `select count(*) as n from proposals where kind = 'new' and state in ('new', 'in-review')`,
  'sheet-change': `select count(*) as n from proposals where kind <> 'new' and state in ('new', 'in-review')`,
  'draft-project': `select count(*) as n from proposals p where kind = 'new' and state = 'accepted' and exists (select 1 from projects d where d.document_id = p.project_id and d.merged_into is null) and not exists (select 1 from projects d where d.document_id = p.project_id and d.published_at is not null)`,
  'draft-partner': `select count(*) as n from membership_applications a where state = 'accepted' and exists (select 1 from partners d where d.document_id = a.partner_id) and not exists (select 1 from partners d where d.document_id = a.partner_id and d.published_at is not null)`,
  submission: `select count(*) as n from submissions where state = 'submitted'`,
  'profile-change': `select count(*) as n from profile_changes where state = 'new'`,
  application: `select count(*) as n from membership_applications where state in ('new', 'in-review')`,
  'join-request': `select count(*) as n from join_requests where state = 'new'`,
  import: `select count(*) as n from import_jobs where state = 'awaiting-approval'`,
  schedule: 'select count(*) as n from inventories where asked_schedule is not null',
  report: `select count(*) as n from reports where state in ('new', 'in-review')`,
  message: `select count(*) as n from messages where recipient = 'team' and state in ('new', 'sent', 'reminded')`,
  conflict: `select count(*) as n from conflicts where state = 'open'`,
  'dead-letter': 'select count(*) as n from changes where dead_at is not null',
  mail: `select count(*) as n from mails where state = 'dead'`,
};

/** One more of everything that may wait. */
export async function makeOneOfEach(stack: TestStack, admin: AdminSession): Promise<void> {
  const make = (type: string, data: Body) => admin.create(data, uid(type));
  const [a, b] = [await make('project', { title: 'Jumelle une' }), await make('project', { title: 'Jumelle deux' })];
  await make('proposal', { title: 'Proposé', kind: 'new', values: { title: 'Proposé' }, email: 'k@demo.example' });
  await make('proposal', { title: 'À corriger', kind: 'correct', values: [], email: 'k@demo.example', projectId: a });
  await make('proposal', { title: 'Accepté', kind: 'new', state: 'accepted', values: { title: 'Accepté' }, email: 'k@demo.example', projectId: await make('project', { title: 'Accepté, à relire' }) });
  // United with another sheet since, it has nothing left to publish.
  const united = await make('project', { title: 'Accepté, puis réuni' });
  await make('proposal', { ...proposed('Accepté, puis réuni'), state: 'accepted', projectId: united });
  await writeDatabase(stack, `update projects set merged_into = '${a}' where document_id = '${united}'`);
  const partnerId = await make('partner', { name: 'Accueillie', slug: 'accueillie', type: 'think-tanks-recherche' });
  await make('membership-application', { organisation: 'Accueillie', email: 'k@demo.example', mission: 'Aider.', state: 'accepted', partnerId });
  await make('submission', { title: 'Soumis', projectId: a, partnerId: 'p', state: 'submitted', changes: [] });
  await make('profile-change', { name: 'Un partenaire', values: {} });
  await make('membership-application', { organisation: 'Candidate', email: 'k@demo.example', mission: 'Aider.' });
  await make('join-request', { name: 'Camille', email: 'k@demo.example' });
  await make('import-job', { inventoryName: 'Nos lieux', partnerName: 'Relais', partnerId: 'p', inventory: 'nos-lieux', step: 'run', state: 'awaiting-approval', fileName: 'lieux.csv', askedBy: 'Léo', rehearsal });
  await make('report', { reason: 'other', text: 'Regardez.', email: 'k@demo.example' });
  await make('message', { subject: 'Question', body: 'Comment ?', fromName: 'Léa', fromEmail: 'k@demo.example', recipient: 'team', state: 'sent' });
  await make('conflict', { projectId: a, inventory: 'x', key: 'k', field: 'title', last: ['A'], now: ['B'], incoming: ['C'] });
  const now = stack.databaseUrl === undefined ? String(Date.now()) : 'now()';
  const [first, second] = [a, b].toSorted();
  await writeDatabase(stack, `insert into duplicates (document_id, scope, record_a, record_b, score, band, created_at) values ('paire', 'project', '${first}', '${second}', 80, 'asked', ${now})`);
  await writeDatabase(stack, `insert into changes (type, record_id, version, attempts, marked_at, available_at, dead_at, error) values ('project', 'coincee', 1, 6, 1, 1, ${Date.now()}, 'Impossible')`);
  await writeDatabase(stack, `insert into mails (document_id, "to", subject, text, state, attempts, available_at, dedupe_key, error) values ('coince-2', 'h@demo.example', 'Coincé', 'Bonjour', 'dead', 8, ${now}, 'coince-2', 'Boîte pleine')`);
  await make('inventory', { slug: 'en-panne', name: 'En panne', connector: 'url', address: 'https://panne.example/x.csv', askedSchedule: 'weekly' });
  await make('harvest', { inventory: 'en-panne', state: 'done', outcome: 'failed', message: 'Ne répond pas', startedAt: new Date().toISOString() });
  const verger = { name: 'Le Grand Verger' };
  for (const siren of ['100000003', '100000004']) await make('organisation', { ...verger, siren });
  await make('project', { title: 'Troisième lieu', leadOrganisation: verger.name });
}

/** How many the screen behind a line of the home page lists. */
async function listed(office: OfficeSession, { to, items = [] }: Waiting): Promise<number> {
  const total = async (path: string) => Number((await office.get('administrator', path)).body.total);
  const url = new URL(to, 'http://admin');
  const kind = url.searchParams.get('kind');
  // Drafts are read one by one: the home page names them.
  if (url.pathname.startsWith('/content-manager/')) return items.length;
  if (url.pathname === '/a-traiter') return total(`/queue?kind=${kind ?? ''}`);
  if (url.pathname === '/doublons') return url.searchParams.get('liste') === 'structures' ? total('/carriers?state=open') : total('/duplicates?state=open');
  if (url.pathname === '/courriels') return total(`/mails?state=${url.searchParams.get('etat') ?? ''}`);
  if (url.pathname === '/recherche') return ((await office.get('administrator', '/search')).body.deadLetters as unknown[]).length;
  return ((await office.get('administrator', '/sources')).body.sources as { alert: unknown }[]).filter(({ alert }) => alert !== null).length;
}

export async function countsWhatWaits({ stack, admin, office }: { stack: TestStack; admin: AdminSession; office: OfficeSession }): Promise<void> {
  const read = async () => (await office.get('administrator', '/waiting')).body.waiting as Waiting[];
  const before = new Map((await read()).map(({ kind, count }) => [kind, count]));
  await makeOneOfEach(stack, admin);
  const after = await read();
  const more = (kind: string) => (kind === 'carrier' ? 2 : 1);
  expect(after.map(({ kind, count }) => [kind, count - (before.get(kind) ?? 0)])).toEqual(after.map(({ kind }) => [kind, more(kind)]));
  for (const line of after) {
    const { kind, count } = line;
    expect([kind, await listed(office, line)]).toEqual([kind, count]);
    const sql = stored[kind];
    if (sql !== undefined) expect([kind, Number((await queryDatabase<{ n: number | string }>(stack, sql))[0]?.n)]).toEqual([kind, count]);
  }
}

/** Two organisations of one name may carry a project: compared side by side, put off, linked, and the decision taken back. */
export async function settlesCarriers({ office }: { office: OfficeSession }): Promise<void> {
  type Pair = { organisation: string; project: string; organisationName: string; decision: string | null };
  const list = async (state: string) => ((await office.get('moderator', `/carriers?state=${state}`)).body.pairs as Pair[]).filter(({ organisationName }) => organisationName === 'Le Grand Verger');
  const decide = async (pair: Pair | undefined, decision: string) => (await office.post('moderator', '/carriers/decide', { organisation: pair?.organisation, project: pair?.project, decision })).status;
  const [one, two] = await list('open');
  expect((await office.get('moderator', `/carriers/pair?organisation=${one?.organisation ?? ''}&project=${one?.project ?? ''}`)).body).toMatchObject({
    a: { title: 'Le Grand Verger' }, b: { title: 'Troisième lieu' }, fields: expect.arrayContaining([{ label: 'Nom de la structure porteuse', a: 'Le Grand Verger', b: 'Le Grand Verger' }]) as unknown,
  });
  expect([await decide(one, 'later'), (await list('open')).length, (await list('later')).length]).toEqual([200, 1, 1]);
  expect([await decide(two, 'same'), (await list('open')).length, (await list('decided')).map(({ organisation, decision }) => [organisation, decision])]).toEqual([200, 0, [[two?.organisation, 'same']]]);
  expect([await decide(two, 'again'), (await list('open')).length]).toEqual([200, 1]);
  expect((await office.get('administrator', '/journal?type=duplicate')).body.lines).toContainEqual(expect.objectContaining({ title: 'Le Grand Verger : Troisième lieu', differences: [{ field: 'Décision', before: null, after: 'La structure porte ce projet' }] }));
  expect([await decide(one, 'different'), (await list('open')).length, (await office.post('moderator', '/carriers/decide', { organisation: 'rien', project: 'rien', decision: 'same' })).status]).toEqual([200, 0, 404]);
}

/** An import that waits is read in words, and decided like the rest. */
export async function readsRehearsals({ stack, office }: { stack: TestStack; office: OfficeSession }): Promise<void> {
  const { items } = (await office.get('moderator', '/queue?kind=import')).body as { items: { id: string; title: string; rehearsal: string; facts: { label: string; value: string }[] }[] };
  const [job] = items;
  expect(job).toMatchObject({ title: 'Relais : Nos lieux', text: 'L’essai donne 3 lignes, 2 créées, 1 refusée.', facts: expect.arrayContaining([{ label: 'À savoir', value: '4 fiches sur 10 ne sont plus dans ce fichier.\nColonnes que rien ne lit : Logo.' }]) as unknown });
  expect((await office.get('moderator', `/rehearsals/${job?.rehearsal ?? ''}`)).body).toMatchObject({ title: 'Relais : Nos lieux', counts: '3 lignes, 2 créées, 1 refusée', lines: [] });
  expect([(await office.get('editor', `/rehearsals/${job?.rehearsal ?? ''}`)).status, (await office.get('moderator', '/rehearsals/rien')).status]).toEqual([403, 404]);
  const decided = await office.post('moderator', '/queue/decide', { items: [{ kind: 'import', id: job?.id }], choice: 'accepted', answer: null });
  expect(decided.body).toEqual({ done: [job?.id], refused: [] });
  expect((await queryDatabase<{ state: string }>(stack, `select state from import_jobs where document_id = '${job?.id ?? ''}'`))[0]?.state).not.toBe('awaiting-approval');
}

/** What may be accepted several at once is, each as if alone: drafts to read, invitations that leave, sheets that change. */
export async function acceptsTogether({ stack, admin, office }: { stack: TestStack; admin: AdminSession; office: OfficeSession }): Promise<void> {
  const accept = async (kind: string, make: (name: string) => Promise<string>) => {
    const ids = [await make('Trois'), await make('Quatre')];
    const { body } = await office.post('moderator', '/queue/decide', { items: ids.map((id) => ({ kind, id })), choice: 'accepted', answer: null });
    expect([kind, body]).toEqual([kind, { done: ids, refused: [] }]);
  };
  await accept('proposal', (name) => admin.create(proposed(`${name} ensemble`), uid('proposal')));
  const waiting = (await office.get('moderator', '/waiting')).body.waiting as Waiting[];
  expect(waiting.find(({ kind }) => kind === 'draft-project')?.items).toEqual(expect.arrayContaining([expect.objectContaining({ title: 'Trois ensemble' }), expect.objectContaining({ title: 'Quatre ensemble' })]));

  const file = await startImportSession(stack, 'ensemble');
  const [partner] = await queryDatabase<{ id: string }>(stack, `select document_id as id from partners where slug = 'p-ensemble'`);
  await accept('join-request', (name) => admin.create({ name, email: `${name.toLowerCase()}@ensemble.example`, partner: { connect: [{ documentId: partner?.id }] } }, uid('join-request')));
  expect(await queryDatabase(stack, `select "to" from mails where template = 'invitation' and "to" like '%@ensemble.example' order by "to"`)).toEqual([{ to: 'quatre@ensemble.example' }, { to: 'trois@ensemble.example' }]);

  const changes = [{ field: 'summary', before: 'On cuit.', after: 'On cuit ensemble.' }];
  await accept('submission', async (name) => {
    const [made] = await file.push([anItem(name, { title: name === 'Trois' ? 'Rucher des écoliers' : 'Fournil du bourg', summary: 'On cuit.' })]);
    return admin.create({ title: name, projectId: made?.projectId, partnerId: partner?.id, state: 'submitted', changes }, uid('submission'));
  });
  expect(await queryDatabase(stack, `select title from projects where summary = 'On cuit ensemble.' and published_at is not null order by title`)).toEqual([{ title: 'Fournil du bourg' }, { title: 'Rucher des écoliers' }]);
}

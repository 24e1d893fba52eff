import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportJobView, ImportRowsPage, ImportsHome, SharedRehearsal } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { startOfficeSession, type OfficeSession } from './office-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import { signIn, type SpaceCall } from './partner-call.js';
import { bytes, FIRST, heavyWorkbook, SECOND } from './files-partners-bring.js';

const JOB = 'api::import-job.import-job';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let [trusted, reviewed]: SpaceCall[] = [];
  let admin: AdminSession;
  let office: OfficeSession;
  let job = '';

  beforeAll(async () => {
    stack = await startTestStack({ database, demo: true });
    [trusted, reviewed] = [await signIn(stack, 'partner-trusted'), await signIn(stack, 'partner-reviewed')];
    admin = await startAdminSession(stack);
    office = await startOfficeSession(stack);
  }, 240_000);
  afterAll(() => stack.stop());

  const ask = (call: SpaceCall | undefined) => async <Body>(path: string, body?: unknown): Promise<{ status: number; body: Body }> => (await call?.(path, body)) as { status: number; body: Body };
  const asTrusted = <Body>(path: string, body?: unknown) => ask(trusted)<Body>(path, body);
  const asReviewed = <Body>(path: string, body?: unknown) => ask(reviewed)<Body>(path, body);
  /** What the runner of `npm start` does when something waits. */
  const work = async () => {
    const { exitCode, stdout, stderr } = await stack.importer('jobs', 'due');
    expect([exitCode, stderr]).toEqual([0, expect.anything()]);
    return stdout;
  };
  const askFor = async (as: typeof asTrusted, path: string, body: object) => {
    expect((await as(path, body)).status).toBe(200);
    await work();
  };
  const bring = async (as: typeof asTrusted, name: string, file: Uint8Array, inventory: string | null = null): Promise<string> => {
    const made = await as<{ id: string }>('imports', { inventory, name, licence: 'lo-2.0', coverage: 'full', address: null, given: null });
    expect(made.status).toBe(200);
    expect((await as(`imports/${made.body.id}/file`, file)).status).toBe(200);
    await work();
    return made.body.id;
  };
  const view = async (as: typeof asTrusted, id: string) => (await as<ImportJobView>(`imports/${id}`)).body;
  const rowsOf = async (id: string, query: string) => (await asTrusted<ImportRowsPage>(`imports/${id}/rows?${query}`)).body;
  const entriesOf = async (inventory: string) => {
    const { body } = await stack.callCms('/api/import/entries?limit=2000', { token: 'CMS_IMPORT_TOKEN' });
    return (body as { entries: { inventory: string; title: string }[] }).entries.filter((entry) => entry.inventory === inventory).map(({ title }) => title).sort();
  };

  test('a file is read, its recipe proposed on its own cells, and nothing is written', async () => {
    job = await bring(asTrusted, 'Lieux du canal', bytes(FIRST));
    const { state, step, preview, inventory, fileName } = await view(asTrusted, job);
    expect([state, step, inventory, fileName]).toEqual(['ready', 'read', 'lieux-du-canal', 'mes projets.csv']);
    expect(preview).toMatchObject({ origin: 'proposed', rows: 4, problem: null, key: { columns: ['Réf'], grouping: false } });
    expect(preview?.columns.find(({ heading }) => heading === 'Nom du projet')).toMatchObject({ targets: ['title'], samples: ['Épicerie du canal', 'Atelier des roues', 'Verger du fort'] });
    expect(preview?.examples[0]).toMatchObject({ title: 'Épicerie du canal', line: 2 });
    expect(await entriesOf('lieux-du-canal')).toEqual([]);
  });

  test('what a person says of a column and of a word is followed, and asked once', async () => {
    const columns = [{ heading: 'Rubrique', target: 'themes', cleaning: 'none' }, { heading: 'Résumé', target: 'summary', cleaning: 'auto' }];
    await askFor(asTrusted, `imports/${job}/choices`, { columns });
    const corrected = await view(asTrusted, job);
    expect(corrected.preview?.columns.find(({ heading }) => heading === 'Rubrique')).toMatchObject({ targets: ['themes'], cleaning: 'none', confidence: 1 });
    expect(corrected.preview?.unknown).toMatchObject([{ field: 'themes', value: 'Jardinage urbain', codes: null }]);
    const code = corrected.terms['themes']?.[0]?.code ?? '';
    await askFor(asTrusted, `imports/${job}/choices`, { values: [{ field: 'themes', value: 'Jardinage urbain', codes: [code] }] });
    const settled = await view(asTrusted, job);
    expect(settled.preview?.unknown).toMatchObject([{ value: 'Jardinage urbain', codes: [code] }]);
    expect(settled.preview?.examples[0]?.facts.map(({ field }) => field)).toContain('themes');
  });

  test('a rehearsal tells what each line would do, and still writes nothing; a colleague reads it by a link', async () => {
    expect((await asTrusted(`imports/${job}/run`, { acceptsVanishing: false })).status).toBe(400);
    await askFor(asTrusted, `imports/${job}/rehearse`, {});
    const { state, step, rehearsal } = await view(asTrusted, job);
    expect([state, step]).toEqual(['ready', 'rehearse']);
    expect(rehearsal?.counts).toMatchObject({ rows: 4, created: 3, rejected: 1 });
    const rejected = await rowsOf(job, 'filter=rejected');
    expect(rejected.rows).toMatchObject([{ line: 4, outcome: 'rejected', column: 'Nom du projet', reason: expect.stringContaining('titre') }]);
    expect((await rowsOf(job, 'page=1')).total).toBe(4);
    expect((await rowsOf(job, 'filter=created')).rows[0]?.changes).toContainEqual({ field: 'summary', before: '', after: 'Une épicerie tenue par ses habitants, ouverte à tous.' });
    const { token } = (await asTrusted<{ token: string }>(`imports/${job}/share`, {})).body;
    const shared = await stack.callCms('/api/forms/rehearsals/read', { token: 'CMS_FORMS_TOKEN', body: { token, filter: 'created', page: 1 } });
    expect((shared.body as { shared: SharedRehearsal }).shared).toMatchObject({ inventoryName: 'Lieux du canal', lines: { total: 3, shown: 'created' } });
    const unknown = await stack.callCms('/api/forms/rehearsals/read', { token: 'CMS_FORMS_TOKEN', body: { token: 'x'.repeat(43), filter: null, page: 1 } });
    expect(unknown).toEqual({ status: 200, body: { shared: null } });
    expect(await entriesOf('lieux-du-canal')).toEqual([]);
  });

  test('an import whose worker died is taken up, and done once', async () => {
    expect((await asTrusted(`imports/${job}/run`, { acceptsVanishing: false })).status).toBe(200);
    // What is imported from an address is an inventory of that address: it may be read again by itself.
    await writeDatabase(stack, `update import_jobs set address = 'https://canal.example/lieux.csv' where document_id = '${job}'`);
    const claimed = await stack.callCms('/api/import/jobs/claim', { token: 'CMS_IMPORT_TOKEN', body: {} });
    expect(claimed.body).toMatchObject({ job: { id: job, step: 'run', partner: 'la-fabrique-des-possibles' } });
    await work();
    expect((await view(asTrusted, job)).state).toBe('working');
    await writeDatabase(stack, `update import_jobs set lease_until = ${database === 'sqlite' ? '1' : "'2020-01-01'"} where document_id = '${job}'`);
    await work();
    const { state, result, run } = await view(asTrusted, job);
    expect([state, result?.counts['created'], run]).toEqual(['ready', 3, expect.any(String)]);
    expect(await entriesOf('lieux-du-canal')).toEqual(['Atelier des roues', 'Verger du fort', 'Épicerie du canal'].sort());
    expect((await rowsOf(job, 'part=run&filter=created')).rows.map(({ slug }) => slug)).toEqual(Array(3).fill(expect.any(String)));
    expect((await view(asTrusted, job)).projects).toHaveLength(3);
    expect((await asTrusted('imports/schedule', { inventory: 'lieux-du-canal', schedule: 'weekly', agreed: true })).status).toBe(200);
    expect((await asTrusted<ImportsHome>('imports')).body.inventories.find(({ slug }) => slug === 'lieux-du-canal')?.source).toMatchObject({ address: 'https://canal.example/lieux.csv', connector: 'url', schedule: 'weekly', asked: null });
    const annotated = await asTrusted<string>(`imports/${job}/files/run.xlsx`);
    expect([annotated.status, annotated.body.startsWith('PK')]).toEqual([200, true]);
  });

  test('the next file of the inventory is recognised; what changes is told before and after, what has gone asks for a yes', async () => {
    const next = await bring(asTrusted, 'x'.repeat(3), bytes(SECOND), 'lieux-du-canal');
    const { preview } = await view(asTrusted, next);
    expect(preview).toMatchObject({ origin: 'kept', unknown: [] });
    await askFor(asTrusted, `imports/${next}/rehearse`, {});
    expect((await view(asTrusted, next)).rehearsal?.vanishing).toEqual({ known: 3, missing: 1 });
    const [updated] = (await rowsOf(next, 'filter=updated')).rows;
    expect(updated?.changes).toEqual([{ field: 'summary', before: expect.stringContaining('ouverte à tous'), after: expect.stringContaining('un café') }]);
    expect((await rowsOf(next, 'filter=gone')).rows).toMatchObject([{ title: 'Verger du fort', line: null }]);
    expect((await asTrusted(`imports/${next}/run`, { acceptsVanishing: false })).status).toBe(400);
    expect((await asTrusted(`imports/${next}/forget`, {})).status).toBe(200);
    expect((await asTrusted(`imports/${next}`)).status).toBe(404);
  });

  test('what is another partner’s answers exactly as what does not exist', async () => {
    const nothing = 'a'.repeat(24);
    const calls: readonly (readonly [path: string, body?: object])[] = [
      [''], ['/rows'], ['/files/run.xlsx'], ['/choices', {}], ['/rehearse', {}], ['/run', { acceptsVanishing: true }], ['/again', {}], ['/share', {}], ['/undo', {}], ['/forget', {}],
    ];
    for (const [path, body] of calls) expect([path, await asReviewed(`imports/${job}${path}`, body)]).toEqual([path, await asReviewed(`imports/${nothing}${path}`, body)]);
    expect((await asReviewed(`imports/${job}`)).status).toBe(404);
    expect((await asReviewed(`imports/${job}/file`, bytes(FIRST))).status).toBe(404);
    expect((await asReviewed('imports', { inventory: 'lieux-du-canal', name: 'Volé', licence: 'lo-2.0', coverage: 'full', address: null, given: null })).status).toBe(404);
    expect((await asReviewed('imports/tables', { inventory: 'lieux-du-canal' })).status).toBe(404);
    expect((await asReviewed('imports/schedule', { inventory: 'lieux-du-canal', schedule: 'daily', agreed: true })).status).toBe(404);
    const { inventories, jobs } = (await asReviewed<ImportsHome>('imports')).body;
    expect([inventories.map(({ slug }) => slug).includes('lieux-du-canal'), jobs]).toEqual([false, []]);
  });

  test('the partner gets its table back, takes its imports back one after the other, and all is as before but what a person changed, which is listed', async () => {
    const { id } = (await asTrusted<{ id: string }>('imports/tables', { inventory: 'lieux-du-canal' })).body;
    await work();
    expect((await asTrusted<string>(`imports/${id}/files/table`)).body.startsWith('PK')).toBe(true);
    expect((await asTrusted<ImportsHome>('imports')).body.jobs).toContainEqual(expect.objectContaining({ id, step: 'return' }));
    const made = (await rowsOf(job, 'part=run&filter=created')).rows;
    const next = await bring(asTrusted, 'y'.repeat(3), bytes(SECOND), 'lieux-du-canal');
    await askFor(asTrusted, `imports/${next}/rehearse`, {});
    await askFor(asTrusted, `imports/${next}/run`, { acceptsVanishing: true });
    const projectOf = (name: string) => made.find(({ title }) => title === name)?.projectId ?? '';
    await admin.publish(projectOf('Atelier des roues'), { leadOrganisation: 'Nommée par l’équipe' });
    const gone = () => queryDatabase(stack, `select "key" from entries where inventory = 'lieux-du-canal' and gone`);
    const said = () => queryDatabase(stack, `select distinct summary from projects where document_id = '${projectOf('Épicerie du canal')}'`);
    expect([await gone(), await said()]).toEqual([[{ key: 'A4' }], [{ summary: expect.stringContaining('un café') }]]);
    expect((await asTrusted(`imports/${next}/undo`, {})).status).toBe(200);
    expect((await view(asTrusted, next)).undone).toMatchObject({ off: [] });
    // The orchard is back, and the grocery says again what it said.
    expect([await gone(), await said()]).toEqual([[], [{ summary: 'Une épicerie tenue par ses habitants, ouverte à tous.' }]]);
    expect((await asTrusted(`imports/${job}/undo`, {})).status).toBe(200);
    expect(await view(asTrusted, job)).toMatchObject({ state: 'undone', undone: { kept: [{ title: 'Atelier des roues', slug: expect.stringContaining('atelier-des-roues'), fields: ['leadOrganisation'] }], off: [] } });
    // Only what a person worked on is left: an import taken back since, and its undo, are nobody’s work.
    expect(await entriesOf('lieux-du-canal')).toEqual(['Atelier des roues']);
  });

  test('an import of a reviewed partner waits for the team; refused, nothing is written, accepted, it goes', async () => {
    // Another's sheet that is not public is told in no line; once everybody reads it, it is.
    const hidden = await admin.create({ title: 'Épicerie de la dune', openness: 'prive', places: [{ label: 'Villeurbanne', communeCode: '69266', communeName: 'Villeurbanne', postcode: '69100', department: '69' }] });
    await admin.publish(hidden, {});
    const id = await bring(asReviewed, 'Lieux relus', bytes(FIRST.replaceAll('du canal', 'de la dune').replaceAll('des roues', 'des rayons').replaceAll('du fort', 'du phare')));
    await askFor(asReviewed, `imports/${id}/rehearse`, {});
    expect((await view(asReviewed, id)).rehearsal?.filters['twin-base']).toBeUndefined();
    await askFor(asReviewed, `imports/${id}/run`, { acceptsVanishing: false });
    expect([(await view(asReviewed, id)).state, await entriesOf('lieux-relus')]).toEqual(['awaiting-approval', []]);
    expect((await asReviewed(`imports/${id}/rehearse`, {})).status).toBe(400);
    expect(await admin.save(id, { state: 'queued' }, JOB)).toBe(400);
    expect(await admin.save(id, { state: 'refused' }, JOB)).toBe(400);
    expect(await admin.save(id, { state: 'refused', answer: 'Précisez les lieux.' }, JOB)).toBe(200);
    expect(await view(asReviewed, id)).toMatchObject({ state: 'refused', answer: 'Précisez les lieux.' });
    await admin.publish(hidden, { openness: 'public' });
    await askFor(asReviewed, `imports/${id}/choices`, {});
    await askFor(asReviewed, `imports/${id}/rehearse`, {});
    expect((await asReviewed<ImportRowsPage>(`imports/${id}/rows?filter=twin-base`)).body.rows).toMatchObject([{ title: 'Épicerie de la dune', twins: [{ name: 'Épicerie de la dune' }] }]);
    await asReviewed(`imports/${id}/run`, { acceptsVanishing: false });
    const { items } = (await office.get('moderator', '/queue?kind=import')).body as { items: { id: string; title: string; text: string; differences: { field: string; after: string }[] }[] };
    expect(items).toMatchObject([{ id, title: expect.stringContaining('Lieux relus'), text: 'L’essai donne 4 lignes, 3 créées, 1 refusée.' }]);
    expect(items[0]?.differences).toContainEqual({ field: 'Ligne 2, Épicerie de la dune', before: null, after: 'nouvelle fiche' });
    // The team reads each line whole, those that call for a person first, by what becomes of them, and nobody's contact.
    type Line = { line: number; outcome: string; title: string; reason: string | null; differences: { field: string; before: string | null; after: string | null }[] };
    const linesOf = async (query: string) => (await office.get('moderator', `/rehearsals/${id}?${query}`)).body as { counts: string; filters: Record<string, number>; total: number; pages: number; lines: Line[] };
    expect(await linesOf('')).toMatchObject({ counts: '4 lignes, 3 créées, 1 refusée', filters: { created: 3, rejected: 1 }, total: 4, pages: 1 });
    expect((await linesOf('filter=rejected')).lines).toMatchObject([{ line: 4, outcome: 'rejected', title: 'A3', reason: expect.stringMatching(/^Colonne Nom du projet : /), differences: [] }]);
    const [first] = (await linesOf('filter=created')).lines;
    expect([first?.line, first?.outcome, first?.title]).toEqual([2, 'created', 'Épicerie de la dune']);
    expect(first?.differences).toEqual(expect.arrayContaining([{ field: 'Résumé', before: null, after: 'Une épicerie tenue par ses habitants, ouverte à tous.' }, { field: 'Lieux', before: null, after: '69100 Villeurbanne' }]));
    expect([(await office.get('moderator', `/rehearsals/${id}?page=9`)).body.page, (await office.get('editor', `/rehearsals/${id}`)).status]).toEqual([1, 403]);
    expect((await office.get('moderator', '/waiting')).body.waiting).toContainEqual(expect.objectContaining({ kind: 'import', count: 1 }));
    expect((await office.post('moderator', '/queue/decide', { items: [{ kind: 'import', id }], choice: 'accepted', answer: null })).body).toMatchObject({ refused: [] });
    expect((await office.get('moderator', '/queue?kind=import')).body.items).toEqual([]);
    await work();
    expect([(await view(asReviewed, id)).state, (await entriesOf('lieux-relus')).length]).toEqual(['ready', 3]);
    expect((await asReviewed(`imports/${id}/undo`, {})).status).toBe(403);
  });

  test('a reviewed partner asks for the rhythm of its source, and the team gives it: nobody reads those readings before they appear', async () => {
    await writeDatabase(stack, "update inventories set connector = 'url', address = 'https://dune.example/lieux.csv' where slug = 'lieux-relus'");
    const source = async () => (await asReviewed<ImportsHome>('imports')).body.inventories.find(({ slug }) => slug === 'lieux-relus')?.source;
    expect((await asReviewed('imports/schedule', { inventory: 'lieux-relus', schedule: 'daily', agreed: true })).status).toBe(200);
    expect(await source()).toMatchObject({ schedule: 'manual', asked: 'daily', next: null });
    const { items } = (await office.get('administrator', '/queue?kind=schedule')).body as { items: { id: string; title: string }[] };
    expect(items).toMatchObject([{ title: expect.stringContaining('Lieux relus') }]);
    expect((await office.post('administrator', '/queue/decide', { items: [{ kind: 'schedule', id: items[0]?.id }], choice: 'weekly', answer: 'Chaque semaine suffit.' })).body).toMatchObject({ refused: [] });
    expect(await source()).toMatchObject({ schedule: 'weekly', asked: null, answer: 'Chaque semaine suffit.' });
    expect((await asReviewed('imports/schedule', { inventory: 'lieux-relus', schedule: 'manual', agreed: false })).status).toBe(200);
    expect(await source()).toMatchObject({ schedule: 'manual', asked: null, answer: null });
  });

  test('what is no table, or too heavy, is refused with what to do, and nobody waits for it', async () => {
    const heavy = await heavyWorkbook();
    for (const [name, file, said] of [['Image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /image/], ['Bombe', heavy, /décompresse/], ['Vide', bytes(' '), /./]] as const) {
      const { state, message } = await view(asTrusted, await bring(asTrusted, name, file));
      expect([name, state, message]).toEqual([name, 'failed', expect.stringMatching(said)]);
      expect(message).not.toMatch(/npm|--/);
    }
    // A name that was left half-way is free again.
    const again = await asTrusted<{ id: string }>('imports', { inventory: null, name: 'Image', licence: 'lo-2.0', coverage: 'full', address: null, given: null });
    expect((await view(asTrusted, again.body.id)).inventory).toBe('image');
    const made = await asTrusted<{ id: string }>('imports', { inventory: null, name: 'Lourd', licence: 'lo-2.0', coverage: 'full', address: null, given: null });
    expect((await asTrusted(`imports/${made.body.id}/file`, new Uint8Array(51 * 1024 * 1024))).status).toBe(413);
    expect((await asTrusted('imports', { inventory: null, name: 'Chez soi', licence: 'lo-2.0', coverage: 'full', address: 'http://127.0.0.1:1/x.csv', given: null })).status).toBe(400);
  });

  test('after ninety days the files partners sent, their annotated workbooks and what was read of them are forgotten; what they imported stays', async () => {
    const kept = () => readdir(join(stack.dataDir, 'imports', 'jobs'));
    const forget = async (days: number) => (await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', body: { now: new Date(Date.now() + days * 86_400_000).toISOString() } })).status;
    const before = await kept();
    expect(before.map((name) => name.replace(/^[a-z0-9]+\./, ''))).toEqual(expect.arrayContaining(['source', 'run.xlsx', 'run.jsonl', 'table']));
    expect([await forget(89), await kept()]).toEqual([200, before]);
    expect([await forget(91), await kept()]).toEqual([200, []]);
    expect(await queryDatabase(stack, 'select id from import_jobs')).toEqual([]);
    expect(await entriesOf('lieux-relus')).toHaveLength(3);
  });
});

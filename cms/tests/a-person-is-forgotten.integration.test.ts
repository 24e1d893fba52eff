import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { writeWorkbook } from '@carrefour/config/workbook';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase, queryDatabase, writeDatabase } from './open-database.js';
import { sendForm } from './send-form.js';
import { demoAccounts, signInToSpace } from './space-session.js';

type Part = { what: string; table: string; rows: Record<string, unknown>[] };
const email = 'ana.soleil@personne.example';
const other = 'joana.soleil@personne.example';
const visitor = 'c'.repeat(32);
const year = 'edition-2025';
const named = [join('imports', 'jobs', 'abc.run.xlsx'), join('imports', 'jobs', 'abc.source'), join('imports', 'noms', 'fichier.csv')];
const contact = { email: 'Ana.Soleil@personne.example', phone: '0611223344', name: 'Ana Soleil', origin: 'le salon' };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;

  const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
  const person = async <Body>(what: 'export' | 'erase', of = email) => (await stack.callCms(`/api/operations/person/${what}`, { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email: of } })).body as Body;
  const form = (path: string, body: Record<string, unknown>) => stack.callCms(`/api/forms/${path}`, { token: 'CMS_FORMS_TOKEN', method: 'POST', body: { locale: 'fr', visitor, ...body } });

  /** The public copies there are. */
  const copies = async (): Promise<string[]> => {
    const { dumps } = (await (await fetch(`${stack.webUrl}/api/v1/dumps`)).json()) as { dumps: { edition: string }[] };
    return dumps.map(({ edition }) => edition);
  };

  /** Every cell of every table that holds some words, as « table.column ». */
  async function cellsWith(words: string): Promise<string[]> {
    const names = database === 'sqlite'
      ? await query<{ t: string; c: string }>(`select m.name as t, p.name as c from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table'`)
      : await query<{ t: string; c: string }>(`select table_name as t, column_name as c from information_schema.columns where table_schema = 'public'`);
    const db = await openDatabase(stack);
    const found: string[] = [];
    for (const table of new Set(names.map(({ t }) => t))) {
      const columns = names.flatMap(({ t, c }) => (t === table ? [c] : []));
      const counts = columns.map((c, index) => `sum(case when lower(cast("${c}" as text)) like '%${words}%' then 1 else 0 end) as n${index}`);
      const [row] = await db.all(`select ${counts.join(', ')} from "${table}"`);
      columns.forEach((c, index) => Number(row?.[`n${index}`] ?? 0) > 0 && found.push(`${table}.${c}`));
    }
    await db.close();
    return found;
  }

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    admin = await startAdminSession(stack);
    file = await startImportSession(stack, 'noms');
    await file.push([
      anItem('a', { title: 'Four commun', contact, summary: 'Du pain' }, { rows: [{ line: 2, cells: { titre: 'Four commun', mail: email, Téléphone: contact.phone, 'Nom du contact': contact.name } }] } as never),
      anItem('b', { title: 'Jardin', description: `Venez, ou écrivez à ${email} : on répond.` }),
      anItem('d', { title: 'Lavoir', summary: 'Un lavoir', description: `Pour venir :\n${email}` }),
      anItem('c', { title: 'Atelier', contact: { email: other, phone: '0700000000', name: 'Joana', origin: 'un courriel' } }),
    ]);
    // A sheet that two inventories feed, each with its own contact; Ana’s was told without its address at first.
    await file.push([anItem('e', { title: 'Fournil à deux voix', contact: { ...contact, email: null } })]);
    const [both] = await file.push([anItem('e', { title: 'Fournil à deux voix', contact })]);
    const hers = { email: other, phone: '0700000000', name: 'Joana', origin: 'un courriel' };
    await (await startImportSession(stack, 'voisins')).push([anItem('v', { title: 'Fournil à deux voix', contact: hers }, { projectId: both?.projectId ?? null })]);
    await sendForm(stack, '/projets/four-commun/ecrire', 'message', { name: 'Ana Soleil', email, subject: 'Venir', body: 'Bonjour' });
    await form('reports', { reason: 'wrong', text: 'Faux', email, project: 'jardin', page: null });
    await form('reports', { reason: 'other', text: `Demandez à ${email}`, email: other, project: 'jardin', page: null });
    await form('alerts', { email, query: 'q=four', label: '« four »', frequency: 'weekly' });
    await form('applications', { organisation: 'Ana et compagnie', type: 'medias-solution', contactName: 'Ana Soleil', contactRole: 'Présidente', email, mission: 'Dire', motivation: 'Aider', inventory: 'no', charter: '1' });
    const { partners } = (await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' })).body as { partners: { id: string }[] };
    await admin.publish(partners[0]?.id ?? '', { contactEmail: email }, 'api::partner.partner');
    await admin.create({ purpose: 'appui', name: 'la présidence', email }, 'api::mailbox.mailbox');
    await mkdir(join(stack.dataDir, 'imports', 'noms'), { recursive: true });
    await writeFile(join(stack.dataDir, 'imports', 'noms', 'fichier.csv'), `titre;mail\nFour;${email}\n`);
    await writeFile(join(stack.dataDir, 'imports', 'noms', 'autre.csv'), `titre;mail\nAtelier;${other}\n`);
    // What the partner's own import kept: the file it sent, and its annotated workbook.
    await mkdir(join(stack.dataDir, 'imports', 'jobs'), { recursive: true });
    await writeFile(join(stack.dataDir, 'imports', 'jobs', 'abc.source'), `titre;mail\nFour;${email}\n`);
    const annotated = writeWorkbook([{ name: 'Projets', rows: () => [{ row: 1, cells: [{ value: email }] }], widths: [10], frozenRows: 1, filter: null }]);
    await writeFile(join(stack.dataDir, 'imports', 'jobs', 'abc.run.xlsx'), await buffer(annotated));
    await stack.indexCaughtUp();
    // A day's copy, and one of a year, as nights make them: both were public.
    await copies();
    for (let wait = 0; wait < 120 && (await copies()).length === 0; wait += 1) await sleep(500);
    const day = (await copies())[0] ?? '';
    await cp(join(stack.dataDir, 'dumps', day), join(stack.dataDir, 'dumps', year), { recursive: true });
    const manifest = join(stack.dataDir, 'dumps', year, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(`"edition":"${day}"`, `"edition":"${year}"`));
  }, 240_000);
  afterAll(() => stack.stop());

  test('everything that is known of somebody is told, with the files that name them, and none of the secrets that open something', async () => {
    const { parts, files } = await person<{ parts: Part[]; files: string[] }>('export');
    const tables = parts.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['messages', 'reports', 'alerts', 'mails', 'mailboxes', 'partners', 'entries', 'projects', 'revisions']));
    expect(files).toEqual([...(await copies()).flatMap((edition) => ['projects', 'sources'].map((name) => `dumps/${edition}/${name}.jsonl.gz`)).sort(), ...named]);
    expect(JSON.stringify(parts.find(({ table }) => table === 'messages'))).toContain('Bonjour');
    expect(JSON.stringify(parts)).not.toMatch(/"(password|digest|reset_password_token)":/);
    expect((await person<{ parts: Part[] }>('export', 'personne@nulle-part.example')).parts).toEqual([]);
  });

  test('forgotten, the address and the telephone are nowhere: no table, no file, no index, no page', async () => {
    const done = await person<{ digest: string; projects: number; files: string[]; left: string[] }>('erase');
    expect(done).toMatchObject({ projects: 2, files: expect.arrayContaining([`dumps/${year}/projects.jsonl.gz`, ...named]) as unknown, left: [] });
    // « joana… » holds the letters of « ana… »: what is left of them is hers.
    const left = await cellsWith(`${email}`);
    for (const cell of left) {
      const [table, column] = cell.split('.') as [string, string];
      const rows = await query<{ v: unknown }>(`select cast("${column}" as text) as v from "${table}" where lower(cast("${column}" as text)) like '%${email}%'`);
      for (const { v } of rows) expect(String(v).toLowerCase().replaceAll(other, '')).not.toContain(email);
    }
    expect([await cellsWith(contact.phone), (await cellsWith('ana soleil')).filter((cell) => cell.startsWith('entries.'))]).toEqual([[], []]);
    expect(await readdir(join(stack.dataDir, 'imports', 'noms'))).toEqual(['autre.csv']);
    expect(await readdir(join(stack.dataDir, 'imports', 'jobs'))).toEqual([]);
    // Copies that were given before are given on without it, and say that day that something was taken out.
    const { dumps } = (await (await fetch(`${stack.webUrl}/api/v1/dumps`)).json()) as { dumps: { edition: string; amended: string | null; files: { name: string; url: string; sha256: string }[] }[] };
    expect(dumps.map(({ edition, amended }) => [edition, amended === null])).toEqual(expect.arrayContaining([[year, false]]));
    for (const { name, url, sha256 } of dumps.flatMap(({ files }) => files.filter((one) => one.name.endsWith('.gz')))) {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const text = gunzipSync(bytes).toString('utf8');
      expect([name, text.includes('écrivez à personne effacée'), text.replaceAll(other, '').includes(email), createHash('sha256').update(bytes).digest('hex')]).toEqual([name, true, false, sha256]);
    }
    await stack.indexCaughtUp();
    const page = await (await fetch(`${stack.webUrl}/projets/jardin`)).text();
    expect(page).toContain('Venez, ou écrivez à personne effacée');
    expect(page).not.toContain(email);
    expect((await person<{ parts: Part[] }>('export')).parts).toEqual([]);
  });

  test('somebody else is not touched: her address, her sheet and her report stay', async () => {
    expect((await query<{ email: string }>(`select email from reports`)).map(({ email: kept }) => kept)).toEqual([other]);
    const site = (await stack.callCms('/api/site/projects/atelier', { token: 'CMS_READ_TOKEN' })).body as { project: { hasContact: boolean } };
    expect(site.project.hasContact).toBe(true);
    const four = (await stack.callCms('/api/site/projects/four-commun', { token: 'CMS_READ_TOKEN' })).body as { project: { hasContact: boolean } };
    expect(four.project.hasContact).toBe(false);
    const both = (await stack.callCms('/api/site/projects/fournil-a-deux-voix', { token: 'CMS_READ_TOKEN' })).body as { project: { id: string; hasContact: boolean } };
    expect(both.project.hasContact).toBe(true);
    const kept = await query<{ v: string }>(`select cast("values" as text) as v from entries where project_id = '${both.project.id}'`);
    expect(kept.map(({ v }) => v.includes(other)).sort()).toEqual([false, true]);
  });

  test('the proof stays, under a digest; the same inventory brings nothing back, nor does the undo of an import; asked again, nothing is left to do', async () => {
    const [proof] = await query<{ record_id: string; changes: unknown }>(`select record_id, changes from revisions where record_type = 'person' order by id`);
    expect(proof?.record_id).toMatch(/^[0-9a-f]{24}$/);
    expect(JSON.stringify(proof?.changes)).toContain('messages');
    await file.push([anItem('a', { title: 'Four commun', contact, summary: 'Du pain frais' })]);
    const four = (await stack.callCms('/api/site/projects/four-commun', { token: 'CMS_READ_TOKEN' })).body as { project: { hasContact: boolean; summary: string } };
    expect(four.project).toMatchObject({ hasContact: false, summary: 'Du pain frais' });
    // Before this import its sheet said who to call; before the erasure, too.
    const [last] = await query<{ run: string }>(`select document_id as run from runs where inventory = 'noms' order by runs.id desc limit 1`);
    expect((await stack.callCms(`/api/import/undo/${last?.run}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: {} })).body).toMatchObject({ restored: 1 });
    const back = (await stack.callCms('/api/site/projects/four-commun', { token: 'CMS_READ_TOKEN' })).body as { project: { hasContact: boolean } };
    expect([back.project.hasContact, await cellsWith(contact.phone)]).toEqual([false, []]);
    // Nor does one that tells her by her name, or by her number written otherwise, and without her address.
    for (const [summary, told] of [['Nommée', { name: contact.name, phone: null }], ['Appelée', { name: null, phone: '+33 6 11 22 33 44' }]] as const) {
      await file.push([anItem('e', { title: 'Fournil à deux voix', summary, contact: { ...contact, email: null, ...told } })]);
      expect([await cellsWith('+33 6 11 22'), (await cellsWith('ana soleil')).filter((cell) => /^(entries|components)/.test(cell))]).toEqual([[], []]);
    }
    expect(await person<{ accounts: number; projects: number }>('erase')).toMatchObject({ accounts: 0, left: [] });
  });

  test('an account goes with its memberships; what it did stays, without its name; the last administrator is refused', async () => {
    const member = (await demoAccounts(stack)).find(({ role }) => role === 'partner-trusted') ?? { email: '', password: '' };
    const name = 'Éléazarine Dupré';
    await writeDatabase(stack, `update up_users set username = '${name}' where email = '${member.email}'`);
    const [account] = await query<{ email: string; username: string }>(`select email, username from up_users where email = '${member.email}'`);
    // Wherever else a person signs, alone or « for a partner », in columns and in what is kept whole.
    const now = database === 'sqlite' ? String(Date.now()) : 'now()';
    const binned = JSON.stringify({ rows: [{ uid: 'api::comment.comment', id: 1, values: { author: name } }], parts: [], links: [], files: [] });
    for (const sql of [
      `runs (document_id, inventory, state, actor_name) values ('r-nom', 'noms', 'done', '${name} (Relais)')`, `import_jobs (document_id, inventory, partner_id, inventory_name, asked_by) values ('j-nom', 'noms', 'p', 'Noms', '${name}')`,
      `submissions (document_id, title, project_id, partner_id, state, written_by) values ('s-nom', 'Four', 'x', 'p', 'draft', '${name}')`,
      `revisions (document_id, record_type, record_id, action, actor_type, actor_name, at, changes) values ('h-nom', 'comment', 'x', 'create', 'run', '${name} (Relais)', ${now}, '[{"field":"author","status":null,"before":null,"after":"${name}"}]')`,
      `duplicates (document_id, scope, record_a, record_b, advice) values ('d-nom', 'project', 'x', 'y', '[{"partner":"p","says":"same","note":null,"by":"${name}","at":"2026-01-01"}]')`,
      `bin_items (document_id, record_type, record_id, content, kept_until) values ('b-nom', 'comment', 'x', '${binned}', ${now})`,
    ]) await writeDatabase(stack, `insert into ${sql}`);
    const [jardin] = await query<{ id: string }>(`select document_id as id from projects where slug = 'jardin'`);
    expect((await (await signInToSpace(stack, member)).ask('POST', 'comments', { about: 'project', record: jardin?.id, text: 'Bien vu.' })).status).toBe(200);
    const before = await query<{ n: number | string }>('select count(*) as n from memberships');
    expect(await person<{ accounts: number }>('erase', account?.email ?? '')).toMatchObject({ accounts: 1, left: [] });
    const [comment] = await query<{ author: string; text: string }>('select author, text from comments');
    expect(comment).toMatchObject({ text: 'Bien vu.' });
    expect(comment?.author).not.toBe(account?.username);
    expect(await cellsWith('léazarine')).toEqual([]);
    expect((await query<{ actor_name: string }>(`select actor_name from runs where document_id = 'r-nom'`))[0]?.actor_name).toMatch(/^personne effacée \w+ \(Relais\)$/);
    const after = await query<{ n: number | string }>('select count(*) as n from memberships');
    expect(Number(after[0]?.n)).toBeLessThan(Number(before[0]?.n));
    const [last] = await query<{ email: string }>(`select u.email from admin_users u join admin_users_roles_lnk l on l.user_id = u.id join admin_roles r on r.id = l.role_id where r.code = 'strapi-super-admin' and u.is_active = ${database === 'sqlite' ? '1' : 'true'}`);
    const refused = await stack.callCms('/api/operations/person/erase', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email: last?.email } });
    expect(refused.status).toBe(400);
    expect(await query(`select 1 from admin_users where email = '${last?.email ?? ''}'`)).toHaveLength(1);
  });
});

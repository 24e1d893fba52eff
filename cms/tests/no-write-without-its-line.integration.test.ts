import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import { uploadPicture } from './upload-picture.js';

type Line = { record_type: string; action: string; actor_name: string; changes: unknown };
type Answer = { status: number; body: { data?: Record<string, unknown> } };
const TOLD = "('admin-user', 'admin-role', 'file')";

/** The journal cannot be written: as if the program ended, or the disk was full, just after the change. */
const breaks = {
  sqlite: [`create trigger no_line before insert on revisions when new.record_type in ${TOLD} begin select raise(abort, 'no line'); end`],
  postgres: ["create function no_line() returns trigger as $$ begin raise exception 'no line'; end $$ language plpgsql", `create trigger no_line before insert on revisions for each row when (new.record_type in ${TOLD}) execute function no_line()`],
};
const mends = { sqlite: 'drop trigger no_line', postgres: 'drop trigger no_line on revisions' };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let role: number;
  let account: { id: number; registrationToken: string };
  let file: number;
  let doomed: { role: number; account: number; file: number };

  const ask = async (method: string, path: string, body: unknown, token: string | null = admin.token): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${stack.cmsUrl}${path}`, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Answer['body'] };
  };
  const makeRole = async (name: string) => Number((await ask('POST', '/admin/roles', { name, description: 'Relit.' })).body.data?.['id']);
  const makeAccount = async (email: string, to: number) => (await ask('POST', '/admin/users', { firstname: 'Lou', lastname: 'Essai', email, roles: [to] })).body.data as typeof account;
  const caption = async (id: number, alternativeText: string) => {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ alternativeText }));
    return (await fetch(`${stack.cmsUrl}/upload?id=${id}`, { method: 'POST', headers: { authorization: `Bearer ${admin.token}` }, body: form })).status;
  };
  const picture = () => uploadPicture(stack, admin.token).then(() => 200, (error: unknown) => Number(/upload: (\d+)/.exec(String(error))?.[1]));
  /** What the team, its roles and its files are, as the database has them. */
  const state = () => Promise.all(['select id, email, is_active, blocked from admin_users', 'select count(*) as n from admin_users_roles_lnk', 'select id, name from admin_roles', 'select count(*) as n from admin_permissions', 'select id, alternative_text, folder_path from files'].map((sql) => queryDatabase(stack, `${sql} order by 1`)));
  const lines = () => queryDatabase<Line>(stack, `select record_type, action, actor_name, changes from revisions where record_type in ${TOLD} order by id`);

  /** JSON is a text on SQLite. */
  const fieldsOf = (changes: unknown) => ((typeof changes === 'string' ? JSON.parse(changes) : changes) as { field: string }[]).map(({ field }) => field);

  /** Each way the team changes itself or its library; `comesIn`: whether an account is let in or shut out. */
  const writes = (comesIn: boolean): [string, () => Promise<number>][] => [
    ['a role is made', async () => (await ask('POST', '/admin/roles', { name: 'Lecture', description: 'Lit.' })).status],
    ['a role is named anew', async () => (await ask('PUT', `/admin/roles/${role}`, { name: 'Relecture fine', description: 'Relit.' })).status],
    ['a role is given rights', async () => (await ask('PUT', `/admin/roles/${role}/permissions`, { permissions: [{ action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] }] })).status],
    ['a role is taken away', async () => (await ask('DELETE', `/admin/roles/${doomed.role}`, {})).status],
    ['somebody is invited', async () => (await ask('POST', '/admin/users', { firstname: 'Ana', lastname: 'Essai', email: 'ana@equipe.example', roles: [role] })).status],
    ['somebody invited opens the account', async () => (await ask('POST', '/admin/register', { registrationToken: account.registrationToken, userInfo: { firstname: 'Lou', lastname: 'Essai', password: 'Une-phrase-longue-1' } }, null)).status],
    ['somebody is let in or shut out', async () => (await ask('PUT', `/admin/users/${account.id}`, { isActive: comesIn })).status],
    ['somebody is taken away', async () => (await ask('POST', '/admin/users/batch-delete', { ids: [doomed.account] })).status],
    ['a picture is added', picture],
    ['a picture is described', () => caption(file, 'Une porte fermée')],
    ['a picture is moved', async () => (await ask('POST', '/upload/actions/bulk-move', { fileIds: [file], folderIds: [], destinationFolderId: null })).status],
    ['a picture is taken away', async () => (await ask('DELETE', `/upload/files/${doomed.file}`, {})).status],
  ];

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    role = await makeRole('Relecture');
    account = await makeAccount('lou@equipe.example', role);
    file = await uploadPicture(stack, admin.token);
    doomed = { role: await makeRole('À retirer'), account: (await makeAccount('parti@equipe.example', role)).id, file: await uploadPicture(stack, admin.token) };
  }, 180_000);
  afterAll(() => stack.stop());

  test('where its line cannot be written, no account, role or file of the team is changed, and whoever asked hears so', async () => {
    const before = [await state(), await lines()];
    for (const sql of breaks[database]) await writeDatabase(stack, sql);
    const told = [];
    for (const [name, write] of writes(true)) told.push([name, await write()]);
    const after = [await state(), await lines()];
    await writeDatabase(stack, mends[database]);
    expect(after).toEqual(before);
    expect(told.filter(([, status]) => !(Number(status) >= 500))).toEqual([]);
  });

  test('where it can, each is changed and told once, with who did it', async () => {
    for (const [name, write] of writes(false)) {
      const before = (await lines()).length;
      expect([name, (await write()) < 300]).toEqual([name, true]);
      expect([name, (await lines()).length]).toEqual([name, before + 1]);
    }
    const told = (await lines()).slice(-12).map(({ record_type, action, changes }) => [record_type, action, fieldsOf(changes)]);
    expect(told).toEqual([
      ['admin-role', 'create', ['name', 'rights']], ['admin-role', 'update', ['name']], ['admin-role', 'update', ['rights']], ['admin-role', 'delete', ['name', 'rights']],
      ['admin-user', 'create', ['isActive', 'blocked', 'roles']], ['admin-user', 'update', ['isActive']], ['admin-user', 'update', ['isActive']], ['admin-user', 'delete', ['isActive', 'blocked', 'roles']],
      ['file', 'create', ['name', 'alternativeText']], ['file', 'update', ['alternativeText']], ['file', 'update', []], ['file', 'delete', ['name', 'alternativeText']],
    ]);
    // Whoever opens an account by its link is told by name, though nobody is signed in yet.
    expect((await lines()).find(({ actor_name }) => actor_name === 'Lou Essai')?.record_type).toBe('admin-user');
  });
});

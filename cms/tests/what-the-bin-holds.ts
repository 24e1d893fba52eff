import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { queryDatabase } from './open-database.js';
import type { OfficeRole, OfficeSession } from './office-session.js';
import { uploadPicture } from './upload-picture.js';

type Team = { stack: TestStack; admin: AdminSession; office: OfficeSession };
type Item = { id: string; type: string; recordId: string; title: string };
type Restored = { restored: { type: string; title: string; lost: number }[]; refused: { why: string }[] };

const PARTNER = 'api::partner.partner';
const USER = 'plugin::users-permissions.user';
const REPORT = 'api::report.report';
const MEMBERSHIP = 'api::membership.membership';

const binOf = async (office: OfficeSession, type: string, role: OfficeRole = 'administrator') => ((await office.get(role, `/bin?type=${type}`)).body as { items: Item[] }).items;
const restore = async (office: OfficeSession, item: Item | undefined, role: OfficeRole = 'administrator') => (await office.post(role, '/bin/restore', { ids: [item?.id ?? ''] })).body as unknown as Restored;
const forgetIn = (stack: TestStack, days: number) =>
  stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * 86_400_000).toISOString() } });

/** A picture that the site shows: said before it goes, seen by nobody once gone, back where it was, its bytes destroyed after thirty days. */
export async function bringsBackFiles({ stack, admin, office }: Team): Promise<void> {
  const remove = async (id: number) => {
    const answer = await fetch(`${stack.cmsUrl}/upload/files/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${admin.token}` } });
    return { status: answer.status, said: await answer.text() };
  };
  const unused = await uploadPicture(stack, admin.token);
  expect((await remove(unused)).status).toBe(200);
  const picture = await uploadPicture(stack, admin.token);
  const file = async () => (await queryDatabase<{ hash: string; ext: string; folder_path: string }>(stack, `select hash, ext, folder_path from files where id = ${picture}`))[0];
  const { hash = '', ext = '' } = (await file()) ?? {};
  const project = await admin.create({ title: 'Serre ouverte', vouchers: await admin.voucher(), images: [{ file: { id: picture }, alt: 'Une serre', credit: 'Ada', licence: 'cc-by-4.0' }] });
  await admin.publish(project, {});
  const partner = await admin.create({ name: 'Les Serristes', slug: 'les-serristes', type: 'medias-solution', trust: 'reviewed', logo: picture }, PARTNER);
  await admin.publish(partner, {}, PARTNER);
  const shown = async () => (await stack.callCms(`/api/site/medias/${hash}${ext}`, { token: 'CMS_READ_TOKEN' })).status;
  const links = async () => Number((await queryDatabase<{ n: number | string }>(stack, `select count(*) as n from files_related_mph where file_id = ${picture}`))[0]?.n);
  const signed = async () => fetch(`${stack.cmsUrl}${String(((await admin.get(`/upload/files/${picture}`)).body as { url?: string }).url)}`);
  const address = (await signed()).url;
  expect([await shown(), await links(), (await fetch(address)).status]).toEqual([200, 4, 200]);

  const first = await remove(picture);
  expect([first.status, first.said]).toEqual([400, expect.stringMatching(/« porte\.png » se voit sur le site : « Les Serristes » et « Serre ouverte »\. Pour confirmer, supprimez encore une fois/)]);
  expect([await shown(), (await remove(picture)).status, await shown(), (await fetch(address)).status, await file()]).toEqual([200, 200, 404, 404, undefined]);

  const [item, other] = await binOf(office, 'file', 'editor');
  expect([item?.title, other?.title]).toEqual(['porte.png', 'porte.png']);
  expect(await restore(office, item, 'editor')).toMatchObject({ restored: [{ type: 'file', title: 'porte.png', lost: 0 }], refused: [] });
  expect([await shown(), await links(), (await fetch(address)).status, (await file())?.folder_path]).toEqual([200, 4, 200, '/']);
  expect(await admin.historyOf(item?.recordId ?? '')).toEqual(expect.arrayContaining(['delete', 'restore']));

  expect(await admin.removeFile(picture)).toBe(200);
  // Bytes that cannot be destroyed keep their line, which alone still names them, and hold up nothing else: the next night tries again.
  const bytes = join(stack.dataDir, 'uploads', `${hash}${ext}`);
  rmSync(bytes);
  mkdirSync(bytes);
  expect([(await forgetIn(stack, 31)).status, (await binOf(office, 'file')).map(({ recordId }) => recordId)]).toEqual([200, [item?.recordId]]);
  rmdirSync(bytes);
  writeFileSync(bytes, '');
  expect([(await forgetIn(stack, 31)).status, await binOf(office, 'file'), existsSync(bytes)]).toEqual([200, [], false]);
  expect(await restore(office, item)).toMatchObject({ refused: [{ why: expect.stringContaining('plus dans la corbeille') as unknown }] });
}

/** A folder is deleted with all its pictures, or with none: those that the site shows are said first, while the others are still there. */
export async function asksAboutFolders({ stack, admin }: Team): Promise<void> {
  const ask = async (path: string, body: unknown) => {
    const answer = await fetch(`${stack.cmsUrl}/upload/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.token}` }, body: JSON.stringify(body) });
    return { status: answer.status, said: await answer.text() };
  };
  const makeFolder = async (name: string, parent: number | null) => (JSON.parse((await ask('folders', { name, parent })).said) as { data: { id: number } }).data.id;
  const folder = await makeFolder('Serres', null);
  const within = await makeFolder('Vues de près', folder);
  const [unused, shown, beside] = [await uploadPicture(stack, admin.token), await uploadPicture(stack, admin.token), await uploadPicture(stack, admin.token)];
  for (const [file, destinationFolderId] of [[unused, folder], [shown, within]]) expect((await ask('actions/bulk-move', { fileIds: [file], folderIds: [], destinationFolderId })).status).toBe(200);
  await admin.publish(await admin.create({ name: 'Les Maraîchers', slug: 'les-maraichers', type: 'medias-solution', trust: 'reviewed', logo: shown }, PARTNER), {}, PARTNER);

  const remove = () => ask('actions/bulk-delete', { fileIds: [beside], folderIds: [folder] });
  const left = async () => (await queryDatabase<{ id: number }>(stack, `select id from files where id in (${unused}, ${shown}, ${beside}) order by id`)).map(({ id }) => Number(id));
  expect([await remove(), await left()]).toEqual([{ status: 400, said: expect.stringContaining('se voit sur le site : « Les Maraîchers »') as unknown }, [unused, shown, beside]]);
  expect([(await remove()).status, await left()]).toEqual([200, []]);
}

/** An account comes back with its memberships and under its own number; no password, session or link comes back with it; erased, it never does. */
export async function bringsBackAccounts({ stack, admin, office }: Team): Promise<void> {
  const email = 'rose.corbeille@personne.example';
  const [role] = await queryDatabase<{ id: number }>(stack, `select id from up_roles order by id limit 1`);
  const make = () => admin.create({ username: 'Rose Corbeille', email, password: 'un mot de passe assez long', confirmed: true, role: role?.id }, USER);
  const account = await make();
  const rowOf = async () => (await queryDatabase<{ id: number; email: string; password: string | null }>(stack, `select id, email, password from up_users where document_id = '${account}'`))[0];
  const before = await rowOf();
  expect(before?.password).toMatch(/^\$2/);
  const partner = await admin.create({ name: 'La Roseraie', slug: 'la-roseraie', type: 'medias-solution', trust: 'reviewed' }, PARTNER);
  const membership = await admin.create({ account: { connect: [{ id: before?.id, documentId: account }] }, partner: { connect: [{ documentId: partner }] }, role: 'contributor', state: 'active' }, MEMBERSHIP);
  const holds = async () => Number((await queryDatabase<{ n: number | string }>(stack, `select count(*) as n from memberships_account_lnk where user_id = ${before?.id ?? 0}`))[0]?.n);
  expect([await holds(), await admin.remove(account, USER), await holds()]).toEqual([1, 200, 0]);
  expect(await queryDatabase(stack, `select id from bin_items where cast(content as text) like '%$2a$%' or cast(content as text) like '%$2b$%'`)).toEqual([]);
  expect([await binOf(office, 'user', 'moderator'), (await binOf(office, 'user'))[0]?.title]).toEqual([[], 'Rose Corbeille']);

  const again = await make();
  expect((await restore(office, (await binOf(office, 'user'))[0])).refused[0]?.why).toContain('Un autre compte a été ouvert depuis avec cette adresse');
  expect(await admin.remove(again, USER)).toBe(200);
  const lineOf = async (id: string) => (await binOf(office, 'user')).find(({ recordId }) => recordId === id);
  expect((await restore(office, await lineOf(account))).restored).toMatchObject([{ type: 'user', title: 'Rose Corbeille', lost: 0 }]);
  expect([await rowOf(), await holds()]).toEqual([{ id: before?.id, email, password: null }, 1]);
  expect((await admin.historyOf(account)).at(-1)).toBe('restore');
  expect(JSON.stringify(await queryDatabase(stack, `select changes from revisions where record_id in ('${account}', '${membership}')`))).not.toContain('Corbeille');

  expect(await admin.remove(account, USER)).toBe(200);
  const erased = await stack.callCms('/api/operations/person/erase', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email } });
  expect(erased.body).toMatchObject({ accounts: 2, left: [], erased: { bin_items: 2 } });
  expect(await binOf(office, 'user')).toEqual([]);
  expect(JSON.stringify(await queryDatabase(stack, 'select title, content from bin_items'))).not.toContain('Rose Corbeille');
}

/** What a visitor wrote outlives its day nowhere: neither taking it back nor letting it go tells the journal a word of it. */
export async function tellsNoWordOfVisitors({ stack, admin, office }: Team): Promise<void> {
  const make = () => admin.create({ reason: 'other', text: 'Ma voisine s’appelle Odile', email: 'v@demo.example' }, REPORT);
  for (const path of ['/bin/restore', '/bin/purge']) {
    expect(await admin.remove(await make(), REPORT)).toBe(200);
    expect((await office.post('administrator', path, { ids: (await binOf(office, 'report')).map(({ id }) => id) })).status).toBe(200);
  }
  expect(JSON.stringify(await queryDatabase(stack, `select changes from revisions where record_type = 'report'`))).not.toMatch(/Odile|v@demo/);
}

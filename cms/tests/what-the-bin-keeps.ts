import { expect } from '@jest/globals';
import { aPlace } from '@carrefour/config/testing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import type { OfficeRole, OfficeSession } from './office-session.js';
import { uploadPicture } from './upload-picture.js';

type Item = { id: string; type: string; recordId: string; title: string; languages: string[]; wasPublished: boolean; by: string | null; daysLeft: number };
type Restored = { restored: { id: string; title: string; address: string | null; lost: number }[]; refused: { why: string }[] };
export type Team = { stack: TestStack; admin: AdminSession; office: OfficeSession };

const PARTNER = 'api::partner.partner';
const PAGE = 'api::page.page';
const ORGANISATION = 'api::organisation.organisation';
const REPORT = 'api::report.report';
const OBJECTION = 'api::objection.objection';
const place = aPlace({ label: 'Le four', commune: { code: '69123', name: 'Lyon' }, department: '69', position: { lat: 45.76, lng: 4.83 } });
const contact = { email: 'ana.four@personne.example', phone: '0600000000', name: 'Ana Four', origin: 'fichier' };

/** Names in one order: a database reads the parts of a record in any. */
const inOrder = (_name: string, value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/** Everything the site holds but moments, one line a row, in no order. */
async function everything(stack: TestStack): Promise<string[]> {
  const ask = async (path: string) => (await stack.callCms(`/api/import/canonical${path}`, { token: 'CMS_IMPORT_TOKEN' })).body as Record<string, unknown>;
  const lines: string[] = [];
  for (const type of (await ask('/types')).types as string[])
    for (let after: string | null = ''; after !== null; ) {
      const page: { records: unknown[]; next: string | null } = (await ask(`?type=${type}&after=${after}`)) as never;
      lines.push(...page.records.map((record) => JSON.stringify(record, inOrder)));
      after = page.next;
    }
  return lines.sort();
}

const binOf = async (office: OfficeSession, role: OfficeRole = 'administrator', query = '') => (await office.get(role, `/bin?${query}`)).body as { items: Item[]; total: number; mayPurge: boolean };
const restore = async (office: OfficeSession, ids: string[], role: OfficeRole = 'administrator') => (await office.post(role, '/bin/restore', { ids })).body as unknown as Restored;
const statusOf = async (stack: TestStack, slug: string) => {
  const { status, body } = await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' });
  return (body as { gone?: boolean }).gone === true ? 'gone' : status;
};
const forget = async (stack: TestStack, days: number) => {
  const { status } = await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * 86_400_000).toISOString() } });
  expect(status).toBe(200);
};

/** A project with places, pictures, a carrier and work under way; its partner; a page in two languages: deleted, then as they were. */
export async function bringsBackWhole({ stack, admin, office }: Team): Promise<void> {
  const file = await startImportSession(stack, 'corbeille');
  const [made] = await file.push([anItem('a', { title: 'Four commun', summary: 'Du pain', places: [place], themes: ['EMP'] })]);
  const project = made?.projectId ?? '';
  const [{ id: partner } = { id: '' }] = await queryDatabase<{ id: string }>(stack, `select document_id as id from partners where slug = 'p-corbeille'`);
  const organisation = await admin.create({ name: 'Les Fourniers' }, ORGANISATION);
  const picture = await uploadPicture(stack, admin.token);
  await admin.publish(project, { title: 'Four commun', organisation: { connect: [{ documentId: organisation }] }, vouchers: { connect: [{ documentId: partner }] }, images: [{ file: { id: picture }, alt: 'Un four', credit: 'Ada', licence: 'cc-by-4.0' }] });
  await admin.save(project, { description: 'Brouillon en cours' });
  const page = await admin.create({ title: 'Le four', slug: 'le-four', blocks: [{ __component: 'block.cards', heading: 'Cartes', cards: [{ title: 'Une' }, { title: 'Deux' }] }] }, PAGE);
  await admin.save(`${page}?locale=en`, { title: 'The oven', slug: 'the-oven', blocks: [{ __component: 'block.cards', heading: 'Cards', cards: [{ title: 'One' }] }] }, PAGE);
  await admin.publish(page, {}, PAGE);
  const before = await everything(stack);

  expect(await admin.bulk([project], 'bulkDelete')).toBe(200);
  for (const [id, uid] of [[organisation, ORGANISATION], [`${page}?locale=*`, PAGE], [partner, PARTNER]] as const) expect(await admin.remove(id, uid)).toBe(200);
  expect(await statusOf(stack, 'four-commun')).toBe('gone');
  expect(await everything(stack)).not.toEqual(before);
  const { items } = await binOf(office);
  const mine = items.filter(({ recordId }) => [project, organisation, page, partner].includes(recordId));
  expect(mine.map(({ type, title, languages, wasPublished }) => [type, title, languages, wasPublished])).toEqual([
    ['partner', 'Partenaire corbeille', [], true], ['page', 'Le four', ['fr', 'en'], true], ['organisation', 'Les Fourniers', [], false], ['project', 'Four commun', [], true],
  ]);
  expect(mine.every(({ by, daysLeft }) => by !== null && daysLeft === 30)).toBe(true);

  expect((await restore(office, mine.map(({ id }) => id).reverse())).restored).toHaveLength(4);
  // The project came back before its carrier and its partner: what links them waited for these.
  expect(await everything(stack)).toEqual(before);
  expect(await statusOf(stack, 'four-commun')).toBe(200);
  expect((await binOf(office)).items.filter(({ recordId }) => recordId === project)).toEqual([]);
  expect((await admin.historyOf(project)).slice(-2)).toEqual(['delete', 'restore']);
  expect(await queryDatabase(stack, `select id from changes where type = 'project' and record_id = '${project}'`)).toHaveLength(1);
  // And it is a normal record: it can be edited, published and deleted again.
  expect([await admin.publish(project, { summary: 'Du bon pain' }), await admin.remove(project)]).toEqual([200, 200]);
}

/** One language goes and comes back alone; an address that somebody took meanwhile stays theirs; a record written again is not written over. */
export async function respectsWhatCameSince({ stack, admin, office }: Team): Promise<void> {
  const page = await admin.create({ title: 'Deux langues', slug: 'deux-langues-ici' }, PAGE);
  await admin.save(`${page}?locale=en`, { title: 'Two languages', slug: 'two-languages-here' }, PAGE);
  expect(await admin.remove(`${page}?locale=en`, PAGE)).toBe(200);
  const [english] = (await binOf(office, 'editor')).items;
  expect(english).toMatchObject({ recordId: page, title: 'Two languages', languages: ['en'], wasPublished: false });
  await admin.save(`${page}?locale=en`, { title: 'Again', slug: 'again' }, PAGE);
  expect((await restore(office, [english?.id ?? ''], 'editor')).refused[0]?.why).toContain('existe de nouveau');
  await admin.remove(`${page}?locale=en`, PAGE);
  expect((await restore(office, [english?.id ?? ''], 'editor')).restored).toHaveLength(1);
  expect(await queryDatabase(stack, `select title, slug from pages where document_id = '${page}' and published_at is null order by title`)).toEqual([{ title: 'Deux langues', slug: 'deux-langues-ici' }, { title: 'Two languages', slug: 'two-languages-here' }]);

  const vouchers = await admin.voucher();
  const first = await admin.create({ title: 'Lavoir du bas', slug: 'lavoir', vouchers });
  await admin.publish(first, {});
  await admin.remove(first);
  const second = await admin.create({ title: 'Lavoir du haut', slug: 'lavoir', vouchers });
  await admin.publish(second, {});
  const [binned] = (await binOf(office, 'moderator', 'type=project&words=lavoir')).items;
  expect((await restore(office, [binned?.id ?? ''], 'moderator')).restored[0]).toMatchObject({ title: 'Lavoir du bas', address: 'lavoir-2' });
  expect([await statusOf(stack, 'lavoir'), await statusOf(stack, 'lavoir-2')]).toEqual([200, 200]);
}

/** What a carrier refused stays refused, and what was erased of somebody does not come back. */
export async function bringsBackNothingRefused({ stack, admin, office }: Team): Promise<void> {
  const file = await startImportSession(stack, 'refusees');
  const [refused, named] = (await file.push([anItem('r', { title: 'Refusé ensuite' }), anItem('n', { title: 'Avec Ana', contact })])).map(({ projectId }) => projectId ?? '');
  const report = await admin.create({ reason: 'other', text: 'Rappelez-moi', email: contact.email }, REPORT);
  for (const id of [refused, named]) expect(await admin.remove(id ?? '')).toBe(200);
  expect(await admin.remove(report, REPORT)).toBe(200);
  await admin.create({ subject: 'project', reference: 'refuse-ensuite', by: 'partner' }, OBJECTION);
  expect((await stack.callCms('/api/operations/person/erase', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email: contact.email } })).body).toMatchObject({ left: [] });
  const { items } = await binOf(office);
  expect(items.filter(({ type }) => type === 'report')).toEqual([]);
  const idOf = (record: string | undefined) => items.find(({ recordId }) => recordId === record)?.id ?? '';
  expect((await restore(office, [idOf(refused), idOf(named)])).restored).toHaveLength(2);
  expect(await queryDatabase(stack, `select id from projects where document_id = '${refused}' and published_at is not null`)).toEqual([]);
  const rows = await queryDatabase(stack, `select * from components_project_contacts`);
  expect(JSON.stringify(rows)).not.toMatch(/ana\.four|Ana Four|0600000000|effacée/);
  expect(await statusOf(stack, 'avec-ana')).toBe(200);
}

/** Each role takes back what it may delete; only an administrator lets go at once; after thirty days nothing is left, and the pictures go too. */
export async function obeysRightsAndTime({ stack, admin, office }: Team): Promise<void> {
  const vouchers = await admin.voucher();
  const [gone, kept] = [await uploadPicture(stack, admin.token), await uploadPicture(stack, admin.token)];
  const image = (id: number) => ({ file: { id }, alt: 'Une porte', credit: 'Ada', licence: 'cc-by-4.0' });
  const project = await admin.create({ title: 'Jeté pour de bon', vouchers, images: [image(gone)] });
  const other = await admin.create({ title: 'Qui reste', vouchers, images: [image(kept)] });
  await admin.save(other, { images: [] });
  await admin.remove(project);
  const [item] = (await binOf(office, 'moderator', 'words=jet%C3%A9')).items;
  expect((await binOf(office, 'editor', 'words=jet%C3%A9')).items).toEqual([]);
  expect((await restore(office, [item?.id ?? ''], 'editor')).refused[0]?.why).toContain('droits');
  expect([(await office.post('moderator', '/bin/purge', { ids: [item?.id] })).status, (await binOf(office, 'moderator')).mayPurge]).toEqual([403, false]);
  const filesLeft = async () => (await queryDatabase<{ id: number }>(stack, `select id from files where id in (${gone}, ${kept})`)).map(({ id }) => Number(id)).sort();
  await forget(stack, 29);
  expect([(await binOf(office, 'administrator', `words=${encodeURIComponent('JETÉ')}`)).total, await filesLeft()]).toEqual([1, [gone, kept].sort()]);
  await forget(stack, 31);
  expect((await binOf(office, 'administrator', 'words=jet%C3%A9')).total).toBe(0);
  // Of a project that exists an earlier state may be restored: its picture stays as long as that state can be.
  expect(await filesLeft()).toEqual([kept]);
  await forget(stack, 4 * 365);
  expect(await filesLeft()).toEqual([]);

  const again = await admin.create({ title: 'Effacé tout de suite', vouchers });
  await admin.remove(again);
  const [now] = (await binOf(office, 'administrator', 'words=effac%C3%A9')).items;
  expect((await office.post('administrator', '/bin/purge', { ids: [now?.id] })).body).toEqual({ forgotten: 1 });
  expect([(await restore(office, [now?.id ?? '']).then(({ refused }) => refused.length)), (await admin.historyOf(again)).at(-1)]).toEqual([1, 'purge']);
  await writeDatabase(stack, `delete from bin_items`);
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { narrowedDoors, readDoors } from './office-doors.js';
import { promises } from './office-promises.js';
import { startOfficeSession, type OfficeSession } from './office-session.js';

let stack: TestStack;
let admin: AdminSession;
let office: OfficeSession;
let project: string;
beforeAll(async () => {
  stack = await startTestStack({ database: 'postgres' });
  office = await startOfficeSession(stack);
  admin = await startAdminSession(stack);
  project = await admin.create({ title: 'Fiche du nord' });
  await admin.publish(project, { title: 'Fiche du nord' });
}, 180_000);
afterAll(() => stack.stop());

test.each([...readDoors.map(([path]) => path), ...narrowedDoors])('on PostgreSQL, %s answers', async (path) => {
  expect((await office.get('administrator', path)).status).toBe(200);
});

test('on PostgreSQL a request is decided, a search without result counted, a pair put off', async () => {
  const id = await admin.create({ reason: 'illicit', text: 'À voir.', email: 'a@demo.example' }, 'api::report.report');
  expect((await office.post('moderator', '/queue/decide', { items: [{ kind: 'report', id }], choice: 'settled', answer: 'Fait.' })).body).toEqual({ done: [id], refused: [] });
  for (const count of [2, 1]) await stack.callCms('/api/forms/silent-queries', { token: 'CMS_FORMS_TOKEN', method: 'POST', body: { queries: [{ query: 'frigo', count }] } });
  expect((await office.get('editor', '/search/silent')).body).toMatchObject({ queries: [{ query: 'frigo', count: 3 }] });
  expect((await office.post('moderator', '/duplicates/decide', { a: project, b: 'autre', decision: 'later' })).status).toBe(200);
});

test.each(promises)('on PostgreSQL as on SQLite, %s', async (_promise, prove) => {
  await prove({ stack, admin, office });
}, 60_000);

test('on PostgreSQL the journal forgets after three years, and keeps the bare fact of what still decides something', async () => {
  const later = new Date(Date.now() + 4 * 365 * 86_400_000).toISOString();
  expect((await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: later } })).body).toMatchObject({ writes: expect.any(Number) as unknown });
  expect((await office.get('administrator', `/journal?record=${project}`)).body).toMatchObject({
    lines: [{ action: 'publish', by: null, differences: expect.arrayContaining([expect.objectContaining({ field: 'Adresse de la fiche' })]) as unknown }, { action: 'create', by: null, differences: [] }],
  });
});

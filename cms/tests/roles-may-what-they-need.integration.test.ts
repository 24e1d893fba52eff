import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { officeActions } from '../src/office/office-actions.js';
import { editor, moderator } from '../src/roles/role-matrix.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

type Account = { role: string; email: string; password: string };
type Answer = { status: number; body: Record<string, unknown> };

let stack: TestStack;
const tokens: Record<string, string> = {};

async function ask(path: string, method = 'GET', body?: unknown, token?: string): Promise<Answer> {
  const response = await fetch(`${stack.cmsUrl}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // A refusal of Koa's own is plain text.
  return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown> };
}

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite' });
  const made = await stack.callCms('/api/operations/accounts', {
    token: 'CMS_ADMIN_TOKEN',
    method: 'POST',
    body: { demo: true },
  });
  for (const { role, email, password } of (made.body as { accounts: Account[] }).accounts) {
    const { body } = await ask('/admin/login', 'POST', { email, password });
    const data = body.data as { token?: string } | null;
    if (data?.token !== undefined) tokens[role] = data.token;
  }
}, 180_000);
afterAll(() => stack.stop());

const list = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
const status = async (role: string, path: string, method = 'GET', body?: unknown) =>
  (await ask(path, method, body, tokens[role])).status;

test('accounts of the partner space do not open the admin', () => {
  expect(Object.keys(tokens).sort()).toEqual(['administrator', 'editor', 'moderator']);
});

test.each([
  ['editor', 'page', 200],
  ['editor', 'theme', 200],
  ['editor', 'project', 200],
  ['editor', 'message', 403],
  ['editor', 'membership', 403],
  ['moderator', 'project', 200],
  ['moderator', 'report', 200],
  ['moderator', 'page', 403],
  ['moderator', 'article', 403],
  ['editor', 'mail', 403],
  ['moderator', 'mail', 403],
  ['editor', 'session', 403],
  ['moderator', 'revision', 403],
])('%s listing %s gets %i', async (role, type, expected) => {
  expect(await status(role, list(type))).toBe(expected);
});

const matrix = { editor, moderator };
const rights = {
  read: (type: string) => ['GET', list(type)], create: (type: string) => ['POST', list(type)], update: (type: string) => ['PUT', `${list(type)}/zzzzzzzzzzzzzzzzzzzzzzzz`], delete: (type: string) => ['DELETE', `${list(type)}/zzzzzzzzzzzzzzzzzzzzzzzz`],
  publish: (type: string) => ['POST', `${list(type)}/zzzzzzzzzzzzzzzzzzzzzzzz/actions/publish`],
} as const;

test.each(['editor', 'moderator'] as const)('the %s is heard by each action on each type exactly where the matrix of the code says so', async (role) => {
  const { body } = await ask('/content-manager/content-types', 'GET', undefined, tokens.administrator);
  const types = (body.data as { uid: string; kind: string; options?: { draftAndPublish?: boolean } }[]).filter(({ uid, kind }) => uid.startsWith('api::') && kind === 'collectionType');
  expect(types.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const { uid, options } of types) {
    const type = uid.split('.')[1] ?? '';
    const may = new Set(matrix[role].rights.filter((line) => line.types.includes(type)).flatMap((line) => line.may));
    for (const [right, toAsk] of Object.entries(rights)) {
      if (right === 'publish' && options?.draftAndPublish !== true) continue;
      const [method = '', path = ''] = toAsk(type);
      const answer = await status(role, path, method, method === 'GET' || method === 'DELETE' ? undefined : {});
      const expected = may.has(right as keyof typeof rights);
      if ((answer !== 403) !== expected) wrong.push(`${right} ${type}: ${answer}, the matrix says ${expected ? 'yes' : 'no'}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test.each(['editor', 'moderator', 'administrator'] as const)('the %s holds in the admin the actions of the back office that the matrix names, and no other', async (role) => {
  const { body } = await ask('/admin/users/me/permissions', 'GET', undefined, tokens[role]);
  const held = (body.data as { action: string }[]).map(({ action }) => action).filter((action) => action.startsWith('api::office.')).sort();
  const all = Object.keys(officeActions).map((action) => `api::office.${action}`);
  expect(held).toEqual((role === 'administrator' ? all : matrix[role].actions.filter((action) => action.startsWith('api::office.'))).toSorted());
});

test('the editor publishes a page; the moderator cannot even create one', async () => {
  const page = { title: 'Une page', slug: 'une-page' };
  expect(await status('moderator', list('page'), 'POST', page)).toBe(403);
  const made = await ask(list('page'), 'POST', page, tokens.editor);
  expect(made.status).toBe(201);
  const { documentId } = made.body.data as { documentId: string };
  expect(await status('editor', `${list('page')}/${documentId}/actions/publish`, 'POST', {})).toBe(200);
});

test('the editor works in English as in French', async () => {
  const made = await ask(
    list('page'),
    'POST',
    { title: 'Deux langues', slug: 'deux-langues' },
    tokens.editor,
  );
  const { documentId } = made.body.data as { documentId: string };
  expect(
    await status('editor', `${list('page')}/${documentId}?locale=en`, 'PUT', {
      title: 'Two languages',
      slug: 'deux-langues',
    }),
  ).toBe(200);
});

test('the moderator publishes a project; the editor reads it and changes nothing', async () => {
  const made = await ask(list('project'), 'POST', { title: 'Un atelier vélo' }, tokens.moderator);
  const { documentId } = made.body.data as { documentId: string };
  expect(await status('editor', `${list('project')}/${documentId}`)).toBe(200);
  expect(await status('editor', `${list('project')}/${documentId}`, 'PUT', { title: 'Autre' })).toBe(403);
  expect(await status('moderator', `${list('project')}/${documentId}/actions/publish`, 'POST', {})).toBe(200);
});

test('neither role opens accounts, roles or webhooks', async () => {
  for (const role of ['editor', 'moderator'])
    for (const path of ['/admin/users', '/admin/roles', '/admin/webhooks', '/admin/api-tokens'])
      expect(`${role} ${path} ${await status(role, path)}`).toBe(`${role} ${path} 403`);
});

test('nobody, the administrator included, shapes contents, makes tokens or opens sign-up from the admin', async () => {
  for (const path of [
    '/content-type-builder/content-types',
    '/admin/api-tokens',
    '/users-permissions/advanced',
    '/users-permissions/roles',
  ])
    expect(`${path} ${await status('administrator', path)}`).toMatch(/ (401|403|404)$/);
});

test('nobody of the team has the server send a mail of their own making, with its files or without, or fetch an address', async () => {
  const mail = { to: 'quelquun@ailleurs.example', subject: 'Bonjour', text: 'Bonjour', attachments: [{ path: join(stack.dataDir, 'secrets.json') }] };
  const closed: [string, string, unknown][] = [
    ['POST', '/email', mail], ['POST', '/upload/actions/upload-from-urls', { urls: ['https://ailleurs.example/photo.png'] }], ['POST', '/upload/actions/generate-ai-metadata', {}], ['POST', '/upload/ai-metadata-jobs', {}], ['PUT', '/i18n/settings', { aiLocalizations: true }],
  ];
  for (const role of ['editor', 'moderator', 'administrator'])
    for (const [method, path, body] of closed) expect(`${role} ${path} ${await status(role, path, method, body)}`).toMatch(/ (404|405)$/);
});

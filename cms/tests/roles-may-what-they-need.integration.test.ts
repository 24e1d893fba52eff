import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
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
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
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

import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Account = { role: string; email: string; password: string };
const sessions = new WeakMap<TestStack, Promise<string>>();

async function post(stack: TestStack, path: string, body: unknown, token?: string): Promise<{ data: { token?: string } }> {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${stack.cmsUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { data: { token?: string } };
}

async function signIn(stack: TestStack): Promise<string> {
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const account = (made.body as { accounts: Account[] }).accounts.find(({ role }) => role === 'administrator');
  const { data } = await post(stack, '/admin/login', { email: account?.email, password: account?.password });
  return data.token ?? '';
}

/** Creates and publishes one, in one of the site's languages; answers its id. */
export async function publishAsTeam(stack: TestStack, uid: string, data: Record<string, unknown>, locale = 'fr'): Promise<string> {
  const session = sessions.get(stack) ?? signIn(stack);
  sessions.set(stack, session);
  const made = (await post(stack, `/content-manager/collection-types/${uid}/actions/publish?locale=${locale}`, data, await session)) as { data: { documentId?: string } };
  return made.data.documentId ?? '';
}

/** Creates a record as a member of the team does in the admin, through the very route its screens call. */
export async function createAsTeam(stack: TestStack, uid: string, data: Record<string, unknown>): Promise<void> {
  const session = sessions.get(stack) ?? signIn(stack);
  sessions.set(stack, session);
  await post(stack, `/content-manager/collection-types/${uid}`, data, await session);
}

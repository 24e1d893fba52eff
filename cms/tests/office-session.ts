import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

export type Answer = { status: number; body: Record<string, unknown> };
export type OfficeRole = 'administrator' | 'moderator' | 'editor';
type Account = { role: string; email: string; password: string };

/** The team at work on the screens of the back office, each with its own rights; `null` is a stranger. */
export async function startOfficeSession(stack: TestStack) {
  const call = async (path: string, method: string, body?: unknown, token?: string): Promise<Answer> => {
    const response = await fetch(`${stack.cmsUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: (isJson ? JSON.parse(text) : { text }) as Record<string, unknown> };
  };
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const tokens = new Map<string, string>();
  for (const { role, email, password } of (made.body as { accounts: Account[] }).accounts) {
    const { body } = await call('/admin/login', 'POST', { email, password });
    const token = (body.data as { token?: string } | null)?.token;
    if (token !== undefined) tokens.set(role, token);
  }
  const tokenOf = (role: OfficeRole | null) => (role === null ? undefined : tokens.get(role));
  return {
    get: (role: OfficeRole | null, path: string) => call(`/office${path}`, 'GET', undefined, tokenOf(role)),
    post: (role: OfficeRole | null, path: string, body: unknown) => call(`/office${path}`, 'POST', body, tokenOf(role)),
  };
}
export type OfficeSession = Awaited<ReturnType<typeof startOfficeSession>>;

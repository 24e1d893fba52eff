import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Answer = { status: number; body: Record<string, unknown> };
export type SpaceClient = {
  /** The session's secret, as the site's cookie holds it. */
  session: string;
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
};
type Account = { role: string; where: string; email: string; password: string };

/** Accounts of the demonstration, with passwords that are valid from now on. */
export async function demoAccounts(stack: TestStack): Promise<Account[]> {
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  return (made.body as { accounts: Account[] }).accounts;
}

/** Somebody of a partner, signed in; asks the CMS as the site does for them: `path` after `/api/space/`. */
export async function signInToSpace(stack: TestStack, { email, password }: Pick<Account, 'email' | 'password'>): Promise<SpaceClient> {
  const bearer = { authorization: `Bearer ${stack.secrets.CMS_SPACE_TOKEN}`, 'content-type': 'application/json' };
  const signedIn = await fetch(`${stack.cmsUrl}/api/space/sign-in`, {
    method: 'POST', headers: bearer, body: JSON.stringify({ email, password, locale: 'fr', visitor: '0'.repeat(32) }),
  });
  const { session } = (await signedIn.json()) as { session?: string };
  if (session === undefined) throw new Error(`${email} cannot sign in: ${signedIn.status}`);
  return {
    session,
    ask: async (method, path, body) => {
      const response = await fetch(`${stack.cmsUrl}/api/space/${path}`, {
        method, headers: { ...bearer, 'x-carrefour-session': session }, ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    },
  };
}

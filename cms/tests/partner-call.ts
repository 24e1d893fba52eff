import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

export type SpaceCall = (path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;

/** Somebody signed in to the partner space, through the very routes its pages call: `path` without `/api/space/`. Bytes are sent as a file. */
export async function signIn(stack: TestStack, role: 'partner-trusted' | 'partner-reviewed'): Promise<SpaceCall> {
  const account = stack.accounts().find((one) => one.role === role);
  const token = `Bearer ${stack.secrets['CMS_SPACE_TOKEN'] ?? ''}`;
  const signed = await stack.callCms('/api/space/sign-in', { token: 'CMS_SPACE_TOKEN', body: { email: account?.email, password: account?.password, locale: 'fr', visitor: '0'.repeat(32) } });
  const { session } = signed.body as { session?: string };
  if (session === undefined) throw new Error(`sign-in: ${signed.status} ${JSON.stringify(signed.body)}`);
  return async (path, body) => {
    const isFile = body instanceof Uint8Array;
    const answer = await fetch(`${stack.cmsUrl}/api/space/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: token, 'x-carrefour-session': session, ...(body !== undefined && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }), ...(isFile && { 'x-carrefour-file': 'mes%20projets.csv' }) },
      ...(body !== undefined && { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    try {
      return { status: answer.status, body: JSON.parse(text) as unknown };
    } catch {
      return { status: answer.status, body: text };
    }
  };
}

import { request } from 'undici';
import { CmsUnavailable } from '../cms/cms-error';
import { siteEnv } from '../site-env.server';

/** Longer than a page waits: what somebody wrote is worth it. */
const TIMEOUT_MS = 10_000;

async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const { CMS_URL, CMS_FORMS_TOKEN } = siteEnv();
  try {
    const answer = await request(`${CMS_URL}/api/forms/${path}`, {
      method,
      headers: { authorization: `Bearer ${CMS_FORMS_TOKEN}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 500 || answer.statusCode === 401 || answer.statusCode === 403) throw new CmsUnavailable(path, `statut ${answer.statusCode}`);
    return { status: answer.statusCode, body: text === '' ? null : (JSON.parse(text) as unknown) };
  } catch (error) {
    if (error instanceof CmsUnavailable) throw error;
    throw new CmsUnavailable(path, error instanceof Error ? error.message : String(error));
  }
}

/** What the CMS answers to a question about a form; null for what is not there. Throws CmsUnavailable. */
export async function readForm<Body>(path: string, body?: unknown): Promise<Body | null> {
  const answer = await ask(body === undefined ? 'GET' : 'POST', path, body);
  return answer.status === 200 ? (answer.body as Body) : null;
}

export type Sent<Body> = { kind: 'sent'; body: Body } | { kind: 'flood' | 'gone' | 'refused' | 'down' };

/** Hands a form to the CMS. `flood`: too many of them; `gone`: what it is about is no longer there; `down`: not received, to be sent again. */
export async function sendForm<Body>(path: string, body: unknown): Promise<Sent<Body>> {
  const answer = await ask('POST', path, body).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  });
  if (answer === null) return { kind: 'down' };
  if (answer.status === 200) return { kind: 'sent', body: answer.body as Body };
  if (answer.status === 429) return { kind: 'flood' };
  return { kind: answer.status === 404 ? 'gone' : 'refused' };
}

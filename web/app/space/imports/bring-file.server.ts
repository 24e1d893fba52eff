import { request as ask } from 'undici';
import { SESSION_HEADER } from '@carrefour/config';
import { siteEnv } from '../../site-env.server';
import { sessionOf } from '../session.server';
import { toSignIn } from '../to-sign-in.server';

const TIMEOUT_MS = 60_000;

/** Hands a file of the CMS over as it comes: never whole in memory. What is not there, or not theirs, is a 404. */
export async function bringSpaceFile(request: Request, path: string): Promise<Response> {
  const session = sessionOf(request);
  if (session === null) throw toSignIn(request);
  const { CMS_URL, CMS_SPACE_TOKEN } = siteEnv();
  const answer = await ask(`${CMS_URL}/api/space/${path}`, {
    headers: { authorization: `Bearer ${CMS_SPACE_TOKEN}`, [SESSION_HEADER]: session }, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS,
  }).catch(() => null);
  if (answer === null) throw new Response(null, { status: 503 });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    if (answer.statusCode === 401) throw toSignIn(request);
    throw new Response(null, { status: answer.statusCode >= 500 ? 503 : answer.statusCode === 403 ? 403 : 404 });
  }
  const kept = ['content-disposition', 'content-length'].flatMap((name) => (typeof answer.headers[name] === 'string' ? [[name, answer.headers[name]] as const] : []));
  const headers = { ...Object.fromEntries(kept), 'content-type': 'application/octet-stream', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };
  return new Response(answer.body as unknown as ReadableStream<Uint8Array>, { headers });
}

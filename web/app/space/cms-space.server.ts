import type { Readable } from 'node:stream';
import { OTHER_PARTNER, PARTNER_HEADER, SESSION_HEADER, type SpaceSession } from '@carrefour/config';
import { request as ask } from 'undici';
import { siteEnv } from '../site-env.server';
import { openedFor } from './opened-for.server';
import { sessionOf } from './session.server';
import { toElsewhere } from './to-elsewhere.server';
import { toSignIn } from './to-sign-in.server';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
/**
 * What the CMS answers. `gone`: not there, or not theirs (404); `refused`: the role is too low, or something is wrong with what
 * was sent (403, 400; `body.error` says what); `stale`: somebody changed it meanwhile (409); `flood` (429); `down`: no answer.
 */
export type SpaceAnswer<Body> = { kind: 'done'; body: Body } | { kind: 'gone' | 'refused' | 'flood' | 'down' | 'stale'; body?: unknown };
type Sent = { text?: string | Readable; headers?: Record<string, string> };

const TIMEOUT_MS = 10_000;
/** A file takes the time it takes to be read at the other end. */
const FILE_TIMEOUT_MS = 300_000;
const kinds: Readonly<Record<number, 'gone' | 'flood' | 'stale'>> = { 404: 'gone', 409: 'stale', 429: 'flood' };

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const isOfOther = (body: unknown): boolean => (body as { error?: { details?: { reason?: unknown } } } | null)?.error?.details?.reason === OTHER_PARTNER;

async function send<Body>(path: string, method: Method, session: string | null, { text, headers }: Sent, timeout: number): Promise<SpaceAnswer<Body> | { kind: 'ended' } | { kind: 'elsewhere' }> {
  const { CMS_URL, CMS_SPACE_TOKEN } = siteEnv();
  try {
    const answer = await ask(`${CMS_URL}/api/space/${path}`, {
      method, headersTimeout: timeout, bodyTimeout: timeout, ...(text !== undefined && { body: text }),
      headers: { authorization: `Bearer ${CMS_SPACE_TOKEN}`, ...(session !== null && { [SESSION_HEADER]: session }), ...headers },
    });
    const body = parse(await answer.body.text());
    const { statusCode: status } = answer;
    if (status === 200) return { kind: 'done', body: body as Body };
    if (status === 401) return { kind: 'ended' };
    if (status === 409 && isOfOther(body)) return { kind: 'elsewhere' };
    if (status >= 500) return { kind: 'down' };
    return { kind: kinds[status] ?? 'refused', body };
  } catch (error) {
    process.stderr.write(`Le CMS ne répond pas à space/${path.split('?')[0]} : ${error instanceof Error ? error.message : String(error)}\n`);
    return { kind: 'down' };
  }
}

const asJson = (body: unknown): Sent => (body === undefined ? {} : { text: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

async function within<Body>(request: Request, path: string, method: Method, sent: Sent, timeout: number): Promise<SpaceAnswer<Body>> {
  const session = sessionOf(request);
  if (session === null) throw toSignIn(request);
  const partner = openedFor(request);
  const answer = await send<Body>(path, method, session, { ...sent, headers: { ...sent.headers, ...(partner !== undefined && { [PARTNER_HEADER]: partner }) } }, timeout);
  if (answer.kind === 'ended') throw toSignIn(request);
  if (answer.kind === 'elsewhere') throw toElsewhere(request);
  return answer;
}

/**
 * Asks the CMS on behalf of whoever is signed in: `path` without `/api/space/`. Throws the way to the sign-in page where nobody is, or their
 * session is over; to `/espace/ailleurs` where the form it sends was opened for an organisation that the session has left.
 */
export const askSpace = <Body>(request: Request, method: Method, path: string, body?: unknown): Promise<SpaceAnswer<Body>> =>
  within<Body>(request, path, method, asJson(body), TIMEOUT_MS);

/** Hands a file to the CMS, as it is read: the other end reads it from the body of the request, its name in `x-carrefour-file`. */
export const sendSpaceFile = <Body>(request: Request, path: string, file: { name: string; stream: Readable }): Promise<SpaceAnswer<Body>> =>
  within<Body>(request, path, 'POST', { text: file.stream, headers: { 'content-type': 'application/octet-stream', 'x-carrefour-file': encodeURIComponent(file.name) } }, FILE_TIMEOUT_MS);

/** What is asked at the door, by nobody known yet. */
export async function askDoor<Body>(path: string, body: unknown): Promise<SpaceAnswer<Body>> {
  const answer = await send<Body>(path, 'POST', null, asJson(body), TIMEOUT_MS);
  return answer.kind === 'ended' || answer.kind === 'elsewhere' ? { kind: 'refused' } : answer;
}

/** Who is signed in, for a page that anybody may see; null for nobody. */
export async function findSession(request: Request): Promise<SpaceSession | null> {
  const session = sessionOf(request);
  const answer = session === null ? null : await send<SpaceSession>('session', 'GET', session, {}, TIMEOUT_MS);
  return answer?.kind === 'done' ? answer.body : null;
}

import { SESSION_HEADER } from '@carrefour/config';
import { request as ask } from 'undici';
import { siteEnv } from '../site-env.server';
import { sessionOf } from '../space/session.server';
import { toSignIn } from '../space/to-sign-in.server';

const missing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** A picture of one of the partner's own sheets, as the CMS draws it; 404 for any other. */
export async function readOwnImage(request: Request, id: string, file: string): Promise<Response> {
  const session = sessionOf(request);
  if (session === null) throw toSignIn(request);
  if (!/^[a-z0-9]{24}$/.test(id) || !/^\d{1,9}$/.test(file)) return missing();
  const { CMS_URL, CMS_SPACE_TOKEN } = siteEnv();
  const width = new URL(request.url).searchParams.get('w') ?? '640';
  const answer = await ask(`${CMS_URL}/api/space/projects/${id}/images/${file}?w=${encodeURIComponent(width)}`, { headers: { authorization: `Bearer ${CMS_SPACE_TOKEN}`, [SESSION_HEADER]: session } }).catch(() => null);
  if (answer === null) return new Response(null, { status: 503 });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    return missing();
  }
  return new Response(await answer.body.bytes() as BodyInit, { headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, max-age=3600', 'X-Content-Type-Options': 'nosniff' } });
}

import { siteEnv } from '../../site-env.server';

const YEAR_MS = 365 * 86_400_000;

/** `GET /.well-known/security.txt` (RFC 9116): whom to tell of a flaw. It expires a year from when it is read. */
export function loader(): Response {
  const { WEB_URL } = siteEnv();
  const expires = new Date(Date.now() + YEAR_MS).toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [`Contact: ${WEB_URL}/contact`, `Expires: ${expires}`, 'Preferred-Languages: fr, en', `Canonical: ${WEB_URL}/.well-known/security.txt`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' } });
}

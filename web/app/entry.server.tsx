import { createHash, randomBytes } from 'node:crypto';
import { RemixServer } from '@remix-run/react';
import type { EntryContext } from '@remix-run/node';
import { renderToString } from 'react-dom/server';
import { CmsUnavailable } from './cms/cms-error';
import { contentSecurityPolicy } from './content-security';
import { maskLink } from './forms/mask-link';
import { isHydrated } from './hydration';
import { NonceContext } from './nonce';
import { siteEnv } from './site-env.server';

/** How long a browser or a proxy may show a plain page without asking again. */
const PLAIN_PAGE = 'public, max-age=0, s-maxage=5, stale-while-revalidate=60';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const matches = context.staticHandlerContext.matches.map(({ route }) => ({ handle: context.routeModules[route.id]?.handle }));
  const hydrated = isHydrated(matches);
  const nonce = hydrated ? randomBytes(16).toString('base64url') : undefined;
  const body = `<!doctype html>${renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} />
    </NonceContext.Provider>,
  )}`;

  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', contentSecurityPolicy({ nonce, ...(hydrated && { connects: siteEnv().TYPESENSE_PUBLIC_URL, pictures: siteEnv().MAP_TILES }) }));
  // A stored page would come back with the policy of a new nonce, and its own script blocked.
  if (hydrated) headers.set('Cache-Control', 'no-store');
  else if (!headers.has('Cache-Control')) headers.set('Cache-Control', status === 200 ? PLAIN_PAGE : 'no-cache');
  if (hydrated || status !== 200 || headers.has('Set-Cookie')) return new Response(body, { status, headers });

  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  headers.set('ETag', etag);
  const isKnown = (request.headers.get('If-None-Match') ?? '').includes(etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { status, headers });
}

/** Errors of a loader; a CMS that does not answer is said in one line, not with a trace per page. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  process.stderr.write(`${request.method} ${maskLink(new URL(request.url).pathname)} : ${error instanceof CmsUnavailable ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

import { createHash } from 'node:crypto';
import type { ParameterProblem } from '@carrefour/config';

/** Open to all: public data, no cookie, no account. */
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const CACHE = 'public, max-age=0, s-maxage=5, stale-while-revalidate=60';

export const etagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** A body with its ETag, or 304 when the caller holds it already. */
export function apiText(request: Request, type: string, body: string, headers: Record<string, string> = {}): Response {
  const etag = etagOf(body);
  const all = { ...CORS, 'Cache-Control': CACHE, ETag: etag, 'Content-Type': type, ...headers };
  return isKnown(request, etag) ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}

export const apiJson = (request: Request, body: unknown): Response => apiText(request, 'application/json; charset=utf-8', JSON.stringify(body));

/** A long body sent as it is made; `version` names its content for the ETag without making it. */
export function apiStream(request: Request, type: string, version: string, chunks: AsyncIterable<string | Uint8Array>, headers: Record<string, string> = {}): Response {
  const etag = etagOf(version);
  const all = { ...CORS, 'Cache-Control': CACHE, ETag: etag, 'Content-Type': type, ...headers };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: all });
  return new Response(toStream(chunks), { headers: all });
}

const isKnown = (request: Request, etag: string): boolean => (request.headers.get('If-None-Match') ?? '').split(/,\s*/).includes(etag);

/** Pieces sent as they are made, at the pace of whoever reads them. */
export function toStream(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** An error as RFC 9457 problem+json; `errors` names each parameter at fault. */
export function apiProblem(status: number, detail: string, errors: readonly ParameterProblem[] = []): Response {
  const body = { type: 'about:blank', title: titles[status] ?? 'Erreur', status, detail, ...(errors.length > 0 && { errors }) };
  return new Response(JSON.stringify(body), { status, headers: { ...CORS, 'Cache-Control': 'no-store', 'Content-Type': 'application/problem+json; charset=utf-8' } });
}

const titles: Record<number, string> = { 400: 'Demande incomprise', 404: 'Introuvable', 410: 'Retiré', 503: 'Indisponible' };

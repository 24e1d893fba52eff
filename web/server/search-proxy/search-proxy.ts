import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { Agent, request } from 'undici';
import { scopedSearchKey } from '../../typesense/search-keys.js';
import type { TypesenseSettings } from '../../typesense/typesense-settings.js';
import { problem } from '../problem.js';
import { checkSearches } from './check-searches.js';
import { rateLimit } from './rate-limit.js';

const MAX_BODY = 64 * 1024;
const TIMEOUT_MS = 5_000;
/** In searches: a page with its facets costs up to ten, and a whole school may share one address. */
const limit = rateLimit(600, 60);
const agent = new Agent({ keepAliveTimeout: 30_000, connections: 128, connect: { timeout: 1_000 } });

/** `POST /typesense/multi_search`: the engine for browsers, with our key whatever theirs. The answer streams through. */
export function searchProxy(settings: TypesenseSettings | null): RequestHandler {
  const key = settings === null ? '' : scopedSearchKey(settings.apiKey);
  return async (req, res) => {
    if (req.method !== 'POST') return problem(res.set('Allow', 'POST'), 405, 'Cette adresse n’accepte que POST.');
    const text = await readBody(req, MAX_BODY);
    if (text === null) return problem(res, 413, 'La demande dépasse 64 Ko.');
    const checked = checkSearches(parse(text));
    if ('reason' in checked) return problem(res, 400, `Recherche refusée : ${checked.reason}.`);
    if (!limit.take(req.ip ?? '', checked.searches.length).isAllowed) return problem(res.set('Retry-After', '2'), 429, 'Trop de recherches à la fois : attendez deux secondes.');
    if (settings === null) return problem(res, 503, 'Aucun moteur de recherche n’est installé.');
    await forward(settings.nodes, key, JSON.stringify({ searches: checked.searches }), req, res);
  };
}

async function forward(nodes: readonly string[], key: string, body: string, req: Request, res: Response): Promise<void> {
  const controller = new AbortController();
  res.once('close', () => controller.abort());
  for (const node of nodes) {
    try {
      const answer = await request(`${node}/multi_search`, {
        dispatcher: agent, method: 'POST', body, signal: controller.signal, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS,
        headers: { 'content-type': 'application/json', 'x-typesense-api-key': key },
      });
      if (answer.statusCode >= 500) {
        await answer.body.dump();
        continue;
      }
      res.status(answer.statusCode).set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      for await (const chunk of answer.body) res.write(chunk);
      res.end();
      return;
    } catch {
      if (req.destroyed || res.headersSent) {
        res.destroy();
        return;
      }
    }
  }
  problem(res, 503, 'Le moteur de recherche ne répond pas.');
}

/** The body as text, null beyond `max` bytes. */
async function readBody(req: IncomingMessage, max: number): Promise<string | null> {
  if (Number(req.headers['content-length'] ?? 0) > max) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

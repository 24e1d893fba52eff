import { Agent, request, type Dispatcher } from 'undici';
import type { TypesenseSettings } from './typesense-settings.js';

export class TypesenseError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'TypesenseError';
  }
}

export type TypesenseCall = {
  method?: Dispatcher.HttpMethod;
  /** Text is sent as it is (JSON lines), anything else as JSON. */
  body?: unknown;
  timeoutMs?: number;
  key?: string;
  signal?: AbortSignal;
};

export type TypesenseApi = {
  /** The answer's text. Throws TypesenseError with the engine's status, or 0 when no node answered. */
  text: (path: string, call?: TypesenseCall) => Promise<string>;
  json: <Answer>(path: string, call?: TypesenseCall) => Promise<Answer>;
};

// One pool for the process: a new connection costs more than most searches.
const agent = new Agent({ keepAliveTimeout: 30_000, connections: 64, connect: { timeout: 1_000 } });

/** Talks to the nodes in order: the next one is tried when one does not answer or is not ready (503). */
export function typesenseApi(settings: TypesenseSettings): TypesenseApi {
  const ask = async (node: string, path: string, call: TypesenseCall): Promise<string> => {
    const { body, timeoutMs = 5_000 } = call;
    const answer = await request(`${node}${path}`, {
      dispatcher: agent,
      method: call.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { 'x-typesense-api-key': call.key ?? settings.apiKey, 'content-type': 'application/json' },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(call.signal && { signal: call.signal }),
    });
    const text = await answer.body.text();
    if (answer.statusCode < 400) return text;
    throw new TypesenseError(answer.statusCode, text.slice(0, 300));
  };

  const text = async (path: string, call: TypesenseCall = {}): Promise<string> => {
    let last = new TypesenseError(0, 'Aucun nœud Typesense.');
    for (const node of settings.nodes) {
      try {
        return await ask(node, path, call);
      } catch (error) {
        last = error instanceof TypesenseError ? error : new TypesenseError(0, `${node} : ${String(error)}`);
        if (last.status !== 0 && last.status !== 503) throw last;
      }
    }
    throw last;
  };

  return { text, json: async <Answer>(path: string, call?: TypesenseCall) => JSON.parse(await text(path, call)) as Answer };
}

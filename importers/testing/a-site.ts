import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;
export type Site = {
  readonly origin: string;
  /** Every path asked for, in order. */
  readonly asked: string[];
  /** Greatest number of requests ever answered at once. */
  readonly mostAtOnce: () => number;
  readonly agents: Set<string>;
  readonly close: () => Promise<void>;
};

/** A real HTTP server on a free port of this machine, which answers as told and remembers what it was asked. */
export async function aSite(answer: Answering): Promise<Site> {
  const asked: string[] = [];
  const agents = new Set<string>();
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    agents.add(request.headers['user-agent'] ?? '');
    now += 1;
    most = Math.max(most, now);
    response.once('close', () => (now -= 1));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, asked, agents, mostAtOnce: () => most, close };
}

export const answerHtml = (response: ServerResponse, html: string, status = 200): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="fr">${html}</html>`);
};
export const answerJson = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

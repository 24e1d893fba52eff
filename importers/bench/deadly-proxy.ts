import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** When to strike: before a request reaches the CMS, or once the CMS has done what it asks and before its answer is heard. */
export type Moment = 'before' | 'after';

export interface DeadlyProxy {
  readonly url: string;
  /** Calls `kill` at the `step`-th request from now; forwards all others. */
  arm: (step: number, moment: Moment, kill: () => void) => void;
  stop: () => void;
}

/** Stands between the import command and the CMS, and kills the command at the request we want. */
export async function startDeadlyProxy(target: string): Promise<DeadlyProxy> {
  let [left, moment, kill]: [number, Moment, () => void] = [0, 'before', () => undefined];

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    left -= 1;
    const isTheOne = left === 0;
    if (isTheOne && moment === 'before') return kill();
    const answer = await fetch(`${target}${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const text = await answer.text();
    if (isTheOne) return kill();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  }

  const server = createServer((request, response) => {
    forward(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arm: (step, when, strike) => {
      [left, moment, kill] = [step, when, strike];
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

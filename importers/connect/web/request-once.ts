import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Bytes } from '../../read/bytes.js';
import { Spool } from '../../read/spool.js';
import { guardedLookup, PrivateHost, type ResolveHost } from './guarded-lookup.js';
import { isPublicIp, literalIp } from './private-address.js';
import { Unreachable } from './unreachable.js';

/** `onDisk`: the body of a good answer, when it was asked not to be held in memory; `body` is then empty. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly onDisk?: Bytes };

export type RequestLimits = { readonly milliseconds: number; readonly bytes: number };

export type RequestOptions = RequestLimits & {
  readonly headers: Record<string, string>;
  /** Tests and a person's own network: addresses that are not of the public Internet. */
  readonly mayBePrivate: boolean;
  /** A file that may be big: kept on disk. */
  readonly onDisk?: boolean;
  readonly resolve?: ResolveHost | undefined;
};

const refusal = (url: URL) =>
  new Unreachable('private', url.href, `${url.href} mène à une adresse privée (cette machine ou son réseau) : elle n’est pas lue. Pour un essai, donnez --private-addresses (ou CRAWL_PRIVATE_ADDRESSES=1).`);

function decoded(message: IncomingMessage): Readable {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpacker = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : encoding === 'br' ? createBrotliDecompress() : null;
  return unpacker === null ? message : pipeline(message, unpacker, () => undefined);
}

/** The body piece by piece, counted as it is unpacked: a small answer that swells is cut like a big one. */
async function takeBody(url: URL, message: IncomingMessage, bytes: number, take: (chunk: Buffer) => void): Promise<void> {
  let size = 0;
  for await (const chunk of decoded(message) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytes) {
      message.destroy();
      throw new Unreachable('too-big', url.href, `${url.href} pèse plus de ${Math.round(bytes / 1024 / 1024)} Mo : la lecture s’arrête là.`);
    }
    take(chunk);
  }
}

async function readBody(url: URL, message: IncomingMessage, bytes: number, onDisk: boolean): Promise<Pick<Answer, 'body' | 'onDisk'>> {
  if (onDisk && message.statusCode === 200) {
    const spool = new Spool();
    await takeBody(url, message, bytes, (chunk) => spool.append(chunk));
    return { body: Buffer.alloc(0), onDisk: spool };
  }
  const chunks: Buffer[] = [];
  await takeBody(url, message, bytes, (chunk) => void chunks.push(chunk));
  return { body: Buffer.concat(chunks) };
}

/** A file may take minutes to come, a server that says nothing for one will not: gateways give up then too. */
const LONGEST_SILENCE_MS = 60_000;
class Silence extends Error {}

function explain(url: URL, error: unknown, milliseconds: number): Unreachable {
  if (error instanceof Unreachable) return error;
  if (error instanceof PrivateHost) return refusal(url);
  if (error instanceof Silence) return new Unreachable('slow', url.href, `${url.href} n’a rien envoyé pendant ${LONGEST_SILENCE_MS / 1000} s.`);
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') return new Unreachable('slow', url.href, `${url.href} n’a pas répondu en ${Math.round(milliseconds / 100) / 10} s.`);
  return new Unreachable('network', url.href, `${url.href} ne répond pas (${code ?? 'connexion interrompue'}).`);
}

/** One GET, no redirect followed, on a connection of its own. Throws `Unreachable`. */
export async function requestOnce(url: URL, { headers, mayBePrivate, resolve, milliseconds, bytes, onDisk = false }: RequestOptions): Promise<Answer> {
  const literal = literalIp(url);
  if (literal !== null && !mayBePrivate && !isPublicIp(literal)) throw refusal(url);
  const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const message = await new Promise<IncomingMessage>((answer, fail) => {
      const request = start(url, { agent: false, headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' }, signal, lookup: guardedLookup(mayBePrivate, resolve) });
      // The address really connected to, whatever was said before.
      request.once('socket', (socket) =>
        socket.once('connect', () => {
          if (!mayBePrivate && !isPublicIp(socket.remoteAddress ?? '')) request.destroy(new PrivateHost(socket.remoteAddress));
        }),
      );
      if (onDisk) request.setTimeout(LONGEST_SILENCE_MS, () => request.destroy(new Silence()));
      request.once('response', answer).once('error', fail).end();
    });
    return { status: message.statusCode ?? 0, headers: message.headers, ...(await readBody(url, message, bytes, onDisk)) };
  } catch (error) {
    throw explain(url, error, milliseconds);
  }
}

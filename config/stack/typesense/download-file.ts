import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** A server that says nothing for so long is given up. */
const SILENCE_MS = 5_000;

/** Downloads a file; throws a French sentence when the server refuses or stays silent for five seconds. */
export async function downloadFile(url: string, file: string): Promise<void> {
  const abort = new AbortController();
  const giveUp = () => abort.abort(new Error(`${new URL(url).host} ne répond pas depuis cinq secondes.`));
  let silence = setTimeout(giveUp, SILENCE_MS);
  const heard = new Transform({
    transform(chunk, _encoding, callback) {
      clearTimeout(silence);
      silence = setTimeout(giveUp, SILENCE_MS);
      callback(null, chunk);
    },
  });
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || response.body === null) throw new Error(`${url} répond ${response.status}.`);
    await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), heard, createWriteStream(file), { signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted && abort.signal.reason instanceof Error) throw abort.signal.reason;
    throw new Error(`Téléchargement impossible depuis ${new URL(url).host} (${reason(error)}).`, { cause: error });
  } finally {
    clearTimeout(silence);
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

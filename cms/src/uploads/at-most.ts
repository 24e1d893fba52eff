import type { Readable } from 'node:stream';

/** The bytes of what is sent, up to so many; of more, none is kept and the rest is read and let go, so that whoever still sends hears why. Throws `refusal()`. */
export async function* atMost(source: Readable, max: number, refusal: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of source as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size <= max) yield piece;
  }
  if (size > max) throw refusal();
}

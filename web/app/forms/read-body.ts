/** A body counted as it comes, for who sends it in pieces says no length beforehand. Throws a 413 answer beyond `max` bytes, without reading on. */
export async function readBody(body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > max) throw new Response(null, { status: 413 });
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

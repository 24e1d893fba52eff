/**
 * A body counted as it comes, for who sends it in pieces says no length beforehand. Throws a 413 answer beyond `max` bytes, without
 * reading on. The rest is left where it is (server/read-out.ts): to end it would end the connection before its sender hears why.
 */
export async function readBody(body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  if (body === null) return new Uint8Array();
  const source = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  let size = 0;
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    size += next.value.length;
    if (size > max) throw new Response(null, { status: 413 });
    pieces.push(next.value);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

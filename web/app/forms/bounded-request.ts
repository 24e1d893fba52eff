/**
 * The same request, whose body is cut once more than `most` bytes of it came: whoever reads it then hears a 413 answer. For what
 * is read as it comes, whose parts and their headings nobody else counts. The rest is left where it is (server/read-out.ts).
 */
export function boundedRequest(request: Request, most: () => number): Request {
  if (request.body === null) return request;
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, on) {
      size += piece.length;
      if (size > most()) on.error(new Response(null, { status: 413 }));
      else on.enqueue(piece);
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: request.method, headers: request.headers, body: request.body.pipeThrough(counted, { preventCancel: true }), duplex: 'half' };
  return new Request(request.url, init);
}

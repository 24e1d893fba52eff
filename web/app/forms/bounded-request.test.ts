import { expect, test } from '@jest/globals';
import { boundedRequest } from './bounded-request.js';

const inPieces = (pieces: number, seen: { sent: number }): ReadableStream<Uint8Array> => new ReadableStream({
  pull(to) {
    if (seen.sent >= pieces) return to.close();
    seen.sent += 1;
    to.enqueue(new Uint8Array(10));
  },
});
function requestOf(body: ReadableStream<Uint8Array>): Request {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
  return new Request('https://site.example/', init);
}

test('what fits comes whole, with its headers', async () => {
  const request = boundedRequest(requestOf(inPieces(10, { sent: 0 })), () => 100);
  expect(request.headers.get('content-type')).toBe('multipart/form-data; boundary=x');
  expect((await request.arrayBuffer()).byteLength).toBe(100);
});

test('what does not is a 413 answer to whoever reads, long before the end of it', async () => {
  const seen = { sent: 0 };
  const failure: unknown = await boundedRequest(requestOf(inPieces(1_000_000, seen)), () => 99).body?.pipeTo(new WritableStream()).catch((error: unknown) => error);
  expect((failure as Response).status).toBe(413);
  expect(seen.sent).toBeLessThan(20);
});

test('the bound may rise on the way, once its sender is known', async () => {
  let most = 30;
  let size = 0;
  const { body } = boundedRequest(requestOf(inPieces(10, { sent: 0 })), () => most);
  await body?.pipeTo(new WritableStream({ write: (piece: Uint8Array) => {
    most = 100;
    size += piece.length;
  } }));
  expect(size).toBe(100);
});

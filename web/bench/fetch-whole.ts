import { Agent, request } from 'undici';

const agent = new Agent({ keepAliveTimeout: 30_000, connections: 32 });

/** One request with its whole body read, on connections kept open; throws unless 200. Compressed when `gzip`. */
export async function fetchWhole(url: string, options: { body?: string; key?: string; gzip?: boolean } = {}): Promise<Buffer> {
  const answer = await request(url, {
    dispatcher: agent,
    method: options.body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.key !== undefined && { 'x-typesense-api-key': options.key }),
      ...(options.gzip === true && { 'accept-encoding': 'gzip' }),
    },
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
    ...(options.body !== undefined && { body: options.body }),
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer.body) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (answer.statusCode !== 200) throw new Error(`${url} : ${answer.statusCode} ${body.toString('utf8', 0, 200)}`);
  return body;
}

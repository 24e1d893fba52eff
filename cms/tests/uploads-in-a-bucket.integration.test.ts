import { createServer, type Server } from 'node:http';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { uploadPicture } from './upload-picture.js';

const PARTNER = 'api::partner.partner';
let bucket: Server;
let stack: TestStack;
let admin: AdminSession;
/** What a bucket holds, and whether each was asked for with a signature. */
const objects = new Map<string, Buffer>();
const unsigned: string[] = [];

/** The part of S3 that files need: put, get, delete, by path. */
function startBucket(port: number): Promise<Server> {
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://bucket');
    if (req.headers.authorization === undefined && !searchParams.has('X-Amz-Signature')) unsigned.push(`${req.method} ${pathname}`);
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      if (req.method === 'PUT') objects.set(pathname, Buffer.concat(chunks));
      if (req.method === 'DELETE') objects.delete(pathname);
      const found = objects.get(pathname);
      if (req.method === 'GET') return found === undefined ? res.writeHead(404).end() : res.writeHead(200).end(found);
      res.writeHead(req.method === 'DELETE' ? 204 : 200, { etag: '"essai"' }).end();
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

beforeAll(async () => {
  const port = await freePort();
  bucket = await startBucket(port);
  const env = { S3_BUCKET: 'carrefour', S3_ENDPOINT: `http://127.0.0.1:${port}`, S3_ACCESS_KEY_ID: 'cle', S3_SECRET_ACCESS_KEY: 'secret-de-test', S3_PREFIX: 'site' };
  stack = await startTestStack({ database: 'sqlite', web: true, typesense: false, env });
  admin = await startAdminSession(stack);
}, 180_000);
afterAll(async () => {
  await stack.stop();
  bucket.close();
});

test('a picture goes to the bucket, is seen on the site from the site’s own address by nobody once deleted, and leaves the bucket when the bin lets it go', async () => {
  const picture = await uploadPicture(stack, admin.token);
  const [key = ''] = objects.keys();
  expect(key).toMatch(/^\/carrefour\/site\/[A-Za-z0-9_-]+\.png$/);
  expect(objects.get(key)?.subarray(1, 4).toString()).toBe('PNG');

  const medias = `${stack.webUrl}/medias/${key.split('/').pop()}`;
  expect((await fetch(medias)).status).toBe(404);
  const partner = await admin.create({ name: 'Atelier en vue', type: 'medias-solution', trust: 'trusted', logo: picture }, PARTNER);
  await admin.publish(partner, {}, PARTNER);
  const shown = await fetch(`${medias}?w=320`, { redirect: 'manual' });
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);

  const stored = objects.size;
  expect(await admin.removeFile(picture)).toBe(200);
  expect([(await fetch(`${medias}?w=640`)).status, objects.size]).toEqual([404, stored]);
  const now = new Date(Date.now() + 31 * 86_400_000).toISOString();
  expect((await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now } })).status).toBe(200);
  expect(objects.size).toBe(0);
  expect(unsigned).toEqual([]);
});

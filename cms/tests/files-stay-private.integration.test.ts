import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAdminSession, type AdminSession } from './admin-session';
import { pictureTakenSomewhere } from './picture-taken-somewhere';

const partnerUid = 'api::partner.partner';
type File = { id: number; hash: string; ext: string; url: string; mime: string };

let stack: TestStack;
let admin: AdminSession;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite' });
  admin = await startAdminSession(stack);
}, 180_000);
afterAll(() => stack.stop());

async function upload(
  name: string,
  type: string,
  bytes: Buffer | string,
): Promise<{ status: number; file: File; text: string }> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name);
  const response = await fetch(`${stack.cmsUrl}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}` },
    body: form,
  });
  const text = await response.text();
  const [file] = [JSON.parse(text)].flat() as File[];
  return { status: response.status, file: file as File, text };
}

async function describeFile(id: number, alternativeText: string): Promise<void> {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name: 'photo.jpg', alternativeText }));
  await fetch(`${stack.cmsUrl}/upload?id=${id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}` },
    body: form,
  });
}

const onSite = (file: File, query = '') =>
  fetch(`${stack.cmsUrl}/api/site/medias/${file.hash}${file.ext}${query}`, {
    headers: { authorization: `Bearer ${stack.secrets.CMS_READ_TOKEN}` },
  });

test('a picture loses where and when it was taken', async () => {
  const { file } = await upload('photo.jpg', 'image/jpeg', pictureTakenSomewhere);
  const kept = Buffer.from(await (await fetch(`${stack.cmsUrl}${file.url}`)).arrayBuffer());
  expect(pictureTakenSomewhere.includes('Exif')).toBe(true);
  expect(kept.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(kept.includes('Exif')).toBe(false);
  expect(kept.includes('12 rue Cachee')).toBe(false);
});

test.each([
  [
    'a drawing that may carry a script',
    'dessin.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ],
  ['a page', 'page.html', 'text/html', '<html><script>1</script></html>'],
  ['a page named like a picture', 'photo.jpg', 'image/jpeg', '<html><script>1</script></html>'],
  ['a page named like a document', 'charte.pdf', 'application/pdf', '<html><script>1</script></html>'],
  ['an animation', 'anime.gif', 'image/gif', 'GIF89a\u0001\u0000\u0001\u0000'],
])('%s is refused', async (_what, name, type, bytes) => {
  expect((await upload(name, type, bytes)).status).toBe(400);
});

test('a picture without a word for those who cannot see it cannot be used', async () => {
  const { file } = await upload('photo.jpg', 'image/jpeg', pictureTakenSomewhere);
  const partner = await admin.create(
    { name: 'Atelier muet', type: 'medias-solution', trust: 'trusted' },
    partnerUid,
  );
  expect(await admin.save(partner, { logo: file.id }, partnerUid)).toBe(400);
  await describeFile(file.id, 'La façade de l’atelier');
  expect(await admin.save(partner, { logo: file.id }, partnerUid)).toBe(200);
});

test('a file is on the site while what it illustrates is published, and only then', async () => {
  const { file } = await upload('photo.jpg', 'image/jpeg', pictureTakenSomewhere);
  await describeFile(file.id, 'La façade de l’atelier');
  expect((await onSite(file)).status).toBe(404);
  const partner = await admin.create(
    { name: 'Atelier public', type: 'medias-solution', trust: 'trusted', logo: file.id },
    partnerUid,
  );
  expect((await onSite(file)).status).toBe(404);
  await admin.publish(partner, {}, partnerUid);
  const shown = await onSite(file, '?w=320');
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect((await onSite(file, '?w=321')).status).toBe(400);
  expect((await onSite(file, '?w=320&format=jpeg')).headers.get('content-type')).toBe('image/jpeg');
  await admin.act(partner, 'unpublish', partnerUid);
  expect((await onSite(file)).status).toBe(404);
});

test('the admin’s address of a file does not work without its signature, nor for another file', async () => {
  const { file } = await upload('photo.jpg', 'image/jpeg', pictureTakenSomewhere);
  const { file: other } = await upload('photo.jpg', 'image/jpeg', pictureTakenSomewhere);
  const path = `/api/fichiers/${file.hash}${file.ext}`;
  expect((await fetch(`${stack.cmsUrl}${path}`)).status).toBe(404);
  expect((await fetch(`${stack.cmsUrl}/uploads/${file.hash}${file.ext}`)).status).toBe(404);
  expect((await fetch(`${stack.cmsUrl}${other.url.replace(other.hash, file.hash)}`)).status).toBe(404);
  expect((await fetch(`${stack.cmsUrl}${file.url}`)).status).toBe(200);
});

import { crc32, deflateSync } from 'node:zlib';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A plain picture, made byte by byte. */
function makePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, 0x66)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Puts a picture into the media library, as the admin does, and answers its number there. */
export async function uploadPicture(stack: TestStack, token: string): Promise<number> {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name: 'porte.png', alternativeText: 'Une porte ouverte', caption: 'Essai' }));
  form.append('files', new Blob([new Uint8Array(makePng(320))], { type: 'image/png' }), 'porte.png');
  const response = await fetch(`${stack.cmsUrl}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  const files: unknown = await response.json();
  const [file] = [files].flat() as { id?: number }[];
  if (file?.id === undefined) throw new Error(`upload: ${response.status} ${JSON.stringify(files)}`);
  return file.id;
}

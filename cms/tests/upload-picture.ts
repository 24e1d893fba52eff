import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { makePng } from './make-png.js';

/** A plain picture. */
function plainPng(side: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, 0x66)]);
  return makePng(side, Buffer.concat(Array.from({ length: side }, () => row)));
}

/** Puts a picture into the media library, as the admin does, and answers its number there. */
export async function uploadPicture(stack: TestStack, token: string): Promise<number> {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name: 'porte.png', alternativeText: 'Une porte ouverte', caption: 'Essai' }));
  form.append('files', new Blob([new Uint8Array(plainPng(320))], { type: 'image/png' }), 'porte.png');
  const response = await fetch(`${stack.cmsUrl}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  const files: unknown = await response.json();
  const [file] = [files].flat() as { id?: number }[];
  if (file?.id === undefined) throw new Error(`upload: ${response.status} ${JSON.stringify(files)}`);
  return file.id;
}

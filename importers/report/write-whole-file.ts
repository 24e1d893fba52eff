import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';

/** Writes a file so that nobody ever sees half of it: beside its place, flushed, then renamed. */
export async function writeWholeFile(path: string, content: string | Buffer | Readable): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const file = await open(draft, 'w');
  try {
    if (content instanceof Readable) for await (const chunk of content as AsyncIterable<Uint8Array>) await file.write(chunk);
    else await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

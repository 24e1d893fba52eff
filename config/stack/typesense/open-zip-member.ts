import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';

/** Content of the first member whose name ends so, as a stream; rejects when the archive has none. */
export async function openZipMember(file: string, suffix: string): Promise<Readable> {
  return await new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (error, zip) => {
      if (error !== null) reject(error);
      else findMember(zip, suffix, resolve, reject);
    });
  });
}

function findMember(
  zip: ZipFile,
  suffix: string,
  resolve: (content: Readable) => void,
  reject: (error: Error) => void,
): void {
  zip.on('entry', (entry: Entry) => {
    if (!entry.fileName.endsWith(suffix)) return zip.readEntry();
    zip.openReadStream(entry, (error, content) => {
      if (error !== null) reject(error);
      else resolve(content);
    });
  });
  zip.once('end', () => reject(new Error(`L’archive ne contient pas ${suffix}.`)));
  zip.once('error', reject);
  zip.readEntry();
}

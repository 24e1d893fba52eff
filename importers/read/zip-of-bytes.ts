import { Readable } from 'node:stream';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { bytePieces, type Bytes } from './bytes.js';

class BytesReader extends RandomAccessReader {
  constructor(readonly bytes: Bytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { bytes } = this;
    return Readable.from(bytePieces({ length: end - start, subarray: (from, to) => bytes.subarray(start + from, start + to) }));
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

/** Opens an archive without holding it; its entries are read with `zipEntries`, in order. */
export function openZip(bytes: Bytes): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false };
    fromRandomAccessReader(new BytesReader(bytes), bytes.length, options, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });
}

/** The entries of an archive, one after the other. */
export async function* zipEntries(zip: ZipFile): AsyncGenerator<Entry> {
  const next = (): Promise<Entry | null> =>
    new Promise((resolve, reject) => {
      zip.once('entry', resolve).once('end', () => resolve(null)).once('error', reject);
      zip.readEntry();
    });
  for (let entry = await next(); entry !== null; entry = await next()) {
    zip.removeAllListeners();
    yield entry;
  }
}

/** The inflated bytes of an entry, as a stream. */
export function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DumpFile } from '@carrefour/config';

export type LineFile = { write: (record: unknown) => Promise<void>; close: () => Promise<DumpFile> };

/** A file of JSON lines, packed as it is written, measured as it is stored. It holds no record. */
export function writeLines(path: string): LineFile {
  const hash = createHash('sha256');
  let bytes = 0;
  let records = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const gzip = createGzip();
  const stored = gzip.pipe(measure).pipe(createWriteStream(path));
  return {
    write: async (record) => {
      records += 1;
      if (!gzip.write(`${JSON.stringify(record)}\n`)) await once(gzip, 'drain');
    },
    close: async () => {
      gzip.end();
      await finished(stored);
      return { name: basename(path), bytes, sha256: hash.digest('hex'), records };
    },
  };
}

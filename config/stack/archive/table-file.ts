import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { PortableRow } from './portable-database.js';

/** Writes rows, one JSON object a line; how many there were. */
export async function writeTableFile(file: string, rows: AsyncIterable<PortableRow>): Promise<number> {
  const output = createWriteStream(file, { mode: 0o600 });
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return count;
}

/** Reads them back. */
export async function* readTableFile(file: string): AsyncGenerator<PortableRow> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line !== '') yield JSON.parse(line) as PortableRow;
  }
}

/** Reads a file to its end as the importer does, and says how long it took and by how much this process grew. Run by bad-files.bench.ts. */
import { basename } from 'node:path';
import { fileBytes } from '../read/file-bytes.js';
import { readInventory } from '../read/read-inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { peakMegabytes } from './peak-memory.js';

const [path = ''] = process.argv.slice(2);
const before = peakMegabytes('self');
const started = performance.now();
try {
  const inventory = await readInventory(fileBytes(path), basename(path));
  for await (const reading of inventory.rows()) void reading;
} catch (error) {
  if (!(error instanceof RefusedFile)) throw error;
}
console.log(JSON.stringify({ ms: performance.now() - started, megabytes: peakMegabytes('self') - before }));

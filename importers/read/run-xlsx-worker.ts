import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { bytePieces, type Bytes } from './bytes.js';
import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';
import { Spool } from './spool.js';

/** The compiled worker, from the compiled program as from the sources that tests run. */
function workerPath(): string {
  const beside = fileURLToPath(new URL('./xlsx-worker.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../dist/read/xlsx-worker.js', import.meta.url));
}

/**
 * What the worker writes, kept on disk. It runs apart with capped memory, time and output, and without our
 * environment. Throws `RefusedFile`.
 */
export async function runXlsxWorker(bytes: Bytes, name: string, sheet?: string): Promise<Bytes> {
  const memory = `--max-old-space-size=${limits.childMemoryMegabytes}`;
  const child = spawn(process.execPath, [memory, workerPath(), ...(sheet === undefined ? [] : [sheet])], { env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.childMilliseconds);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const fed = pipeline(Readable.from(bytePieces(bytes)), child.stdin).catch(() => undefined);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const spool = new Spool();
  let isTooLong = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (spool.length + chunk.length <= limits.sheetBytes) return spool.append(chunk);
    isTooLong = true;
    child.kill('SIGKILL');
  });
  const code = await closed;
  await fed;
  clearTimeout(timer);
  if (isTooLong || code === limits.tooLongExitCode) throw new RefusedFile(`${name} : la feuille, une fois dépliée, dépasse ${limits.sheetBytes / 1024 / 1024} Mo. Enregistrez seulement les lignes et colonnes utiles, ou envoyez un CSV.`);
  const where = /(?:^|\D)(\d+):(\d+): /.exec(said);
  const place = where === null ? '' : ` (XML mal formé, ligne ${where[1]}, caractère ${where[2]})`;
  if (code !== 0) throw new RefusedFile(`${name} : classeur illisible, abîmé, protégé ou trop lourd${place}. Enregistrez la feuille utile dans un nouveau classeur, ou en CSV.`);
  return spool;
}

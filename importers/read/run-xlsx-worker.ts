import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';

/** The compiled worker, from the compiled program as from the sources that tests run. */
function workerPath(): string {
  const beside = fileURLToPath(new URL('./xlsx-worker.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../dist/read/xlsx-worker.js', import.meta.url));
}

/** The lines of the worker, run apart with capped memory and time and without our environment. Throws `RefusedFile`. */
export async function runXlsxWorker(bytes: Buffer, name: string, sheet?: string): Promise<string[]> {
  const memory = `--max-old-space-size=${limits.childMemoryMegabytes}`;
  const child = spawn(process.execPath, [memory, workerPath(), ...(sheet === undefined ? [] : [sheet])], { env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.childMilliseconds);
  child.stdin.on('error', () => undefined).end(bytes);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, , code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  clearTimeout(timer);
  if (code !== 0) throw new RefusedFile(`${name} : classeur illisible (abîmé, protégé ou trop lourd). Enregistrez la feuille utile dans un nouveau classeur, ou en CSV.`);
  return out.trimEnd().split('\n');
}

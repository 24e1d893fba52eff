import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIsAlive } from './process-is-alive.js';

/** A file per port, which says whose it is; those of this user alone. */
const folder = join(tmpdir(), `carrefour-ports-${process.getuid?.() ?? 'user'}`);

/**
 * Keeps a TCP port for this process until it ends, among all that draw ports: the service that will listen there may take
 * seconds to start, or be stopped and started again. False when a process keeps it, this one included.
 */
export function claimPort(port: number): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of readdirSync(folder).map((name) => join(folder, name))) if (isLeft(file)) rmSync(file, { force: true });
  return takes(join(folder, String(port)));
}

/** Whether who claimed it has ended. A file without a number yet is being written at this moment. */
function isLeft(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && !processIsAlive(owner);
  } catch {
    return false;
  }
}

function takes(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

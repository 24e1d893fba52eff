import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { processIsAlive } from './process-is-alive.js';

const claimed = new Set<string>();

/**
 * Keeps a TCP port for this process until it ends, among all processes of this user that draw ports: the service that
 * will listen there may take seconds to start, or be stopped and started again. False when another one keeps it.
 */
export function claimPort(port: number): boolean {
  const folder = join(tmpdir(), `carrefour-ports-${userInfo().username}`);
  const file = join(folder, String(port));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (claimed.has(file) || !(takes(file) || (isLeft(file) && takes(file)))) return false;
  if (claimed.size === 0) process.once('exit', letGo);
  claimed.add(file);
  return true;
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

/** Whether nobody keeps it any more: who claimed it was killed before it could let go. */
function isLeft(file: string): boolean {
  // A file without a number yet is being written at this moment.
  const owner = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0);
  if (owner === 0 || owner === process.pid || processIsAlive(owner)) return false;
  rmSync(file, { force: true });
  return true;
}

function letGo(): void {
  for (const file of claimed) rmSync(file, { force: true });
}

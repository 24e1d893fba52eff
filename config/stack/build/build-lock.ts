import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../repository-root.js';
import { say } from '../say.js';
import { processIsAlive } from '../processes/process-is-alive.js';

const lockFile = join(repositoryRoot, '.cache', 'setup.lock');

/** Two commands of one clone never build at once: the second waits, then finds nothing left to do. */
export async function withBuildLock<Result>(act: () => Promise<Result>): Promise<Result> {
  let said = false;
  while (!take()) {
    if (!said) say.note('Une autre commande construit déjà : attente de sa fin…');
    said = true;
    await sleep(500);
  }
  try {
    return await act();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** A lock whose holder has died is nobody's. */
function take(): boolean {
  mkdirSync(dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (processIsAlive(readHolder())) return false;
    rmSync(lockFile, { force: true });
    return take();
  }
}

function readHolder(): number {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { signalGroup } from './signal-group.js';
import { waitUntil } from './wait-until.js';

let guardian: ChildProcess | undefined;
let ending = false;
const guarded = new Set<number>();

/**
 * Leaves no orphan even when this process is killed with SIGKILL: a small watcher, in a group of its own, learns the
 * groups to end from a pipe, and ends them when the pipe closes.
 */
export function guard(pid: number): void {
  guarded.add(pid);
  guardian ??= startGuardian();
  guardian.stdin?.write(`+${pid}\n`);
  if (ending) signalGroup(pid, 'SIGKILL');
}

/** The group has ended; the watcher leaves with the last one. */
export function release(pid: number): void {
  if (!guarded.delete(pid)) return;
  guardian?.stdin?.write(`-${pid}\n`);
  if (guarded.size > 0) return;
  guardian?.stdin?.end();
  guardian = undefined;
}

/** Ends every guarded group, and whatever would still be started: SIGTERM, then SIGKILL after ten seconds. */
export async function endEverything(): Promise<void> {
  ending = true;
  for (const pid of guarded) signalGroup(pid, 'SIGTERM');
  await waitUntil(async () => Promise.resolve(guarded.size === 0), { timeoutMs: 10_000, everyMs: 50 });
  for (const pid of guarded) signalGroup(pid, 'SIGKILL');
  await waitUntil(async () => Promise.resolve(guarded.size === 0), { timeoutMs: 2_000, everyMs: 50 });
}

/** True once everything is being ended: a child's death is then no accident. */
export function isEnding(): boolean {
  return ending;
}

function startGuardian(): ChildProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./guardian-process.js', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.unref();
  // Typed as a stream, it is a socket: left referenced, it would keep this process alive.
  if (child.stdin instanceof Socket) child.stdin.unref();
  return child;
}

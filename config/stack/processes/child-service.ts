import { spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { guard, release } from './guardian.js';
import { openLog } from './log-file.js';
import { signalGroup } from './signal-group.js';

const PATIENCE_MS = 10_000;

export interface ServiceCommand {
  /** For people, in French, with its article: « le site ». */
  name: string;
  program: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  logFile: string;
  /** Another user to run as; root only. */
  uid?: number;
  gid?: number;
}

export interface ServiceExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running child in a process group of its own, so that stopping it also stops what it started. */
export interface ChildService {
  name: string;
  pid: number;
  logFile: string;
  exited: Promise<ServiceExit>;
  hasExited: () => boolean;
  /** Asks it to end, insists after ten seconds; resolves when the whole group is gone. */
  stop: () => Promise<void>;
  /** Sends one signal and waits for the end. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts a program, its output appended to the log. Rejects when it cannot be started at all. */
export async function startService(command: ServiceCommand): Promise<ChildService> {
  const log = openLog(command.logFile);
  writeSync(log, `\n--- ${new Date().toISOString()} ${command.args.join(' ')}\n`);
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: command.env,
    detached: true,
    stdio: ['ignore', log, log],
    ...(command.uid !== undefined && command.gid !== undefined ? { uid: command.uid, gid: command.gid } : {}),
  });
  closeSync(log);
  let exit: ServiceExit | undefined;
  const exited = new Promise<ServiceExit>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = { code, signal };
      resolve(exit);
    });
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
  guard(pid);
  const end = async () => {
    await exited;
    signalGroup(pid, 'SIGKILL');
    release(pid);
  };
  void end();
  return {
    name: command.name,
    pid,
    logFile: command.logFile,
    exited,
    hasExited: () => exit !== undefined,
    stop: async () => {
      signalGroup(pid, 'SIGTERM');
      const patience = new AbortController();
      const late = sleep(PATIENCE_MS, 'late' as const, { signal: patience.signal }).catch(() => 'over' as const);
      if ((await Promise.race([exited, late])) === 'late') signalGroup(pid, 'SIGKILL');
      patience.abort();
      await end();
    },
    kill: async (signal) => {
      signalGroup(pid, signal);
      await end();
    },
  };
}

import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { guard, release } from './guardian.js';
import { openLog } from './log-file.js';

export interface Task {
  program: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** A file receives the output; « inherit » shows it. */
  output: 'inherit' | { logFile: string };
}

/** Runs a program to its end, in a guarded group; its exit code (127 when it cannot be started, 1 when a signal ended it). */
export async function runToEnd(task: Task): Promise<number> {
  const log = task.output === 'inherit' ? undefined : openLog(task.output.logFile);
  const output = log ?? 'inherit';
  const child = spawn(task.program, task.args, {
    cwd: task.cwd,
    env: task.env ?? process.env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  if (log !== undefined) closeSync(log);
  const { pid } = child;
  if (pid !== undefined) guard(pid);
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  if (pid !== undefined) release(pid);
  return code;
}

import { spawn } from 'node:child_process';

/**
 * Runs a program that may ask questions: same terminal, same group. Ctrl-C reaches both; this process waits for the
 * program's own end and passes on its exit code.
 */
export async function runInteractively(
  program: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<number> {
  const child = spawn(program, args, { ...options, stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const wait = () => undefined;
  process.on('SIGTERM', forward).on('SIGINT', wait);
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve(127));
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    process.off('SIGTERM', forward).off('SIGINT', wait);
  }
}

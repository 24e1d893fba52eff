import { spawn } from 'node:child_process';

export interface Finished {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a program and keeps what it prints. */
export async function runForOutput(
  program: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return await new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: 127, stdout, stderr: error.message }));
    child.once('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }));
  });
}

import { runForOutput } from '../processes/run-for-output.js';
import { repositoryRoot } from '../repository-root.js';
import type { Check } from './check.js';

/** A check made by a program of node_modules: passed when it ends with 0, its output is the detail. */
export async function runCheck(name: string, script: string, args: string[], folder = repositoryRoot): Promise<Check> {
  const { exitCode, stdout, stderr } = await runForOutput(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096', FORCE_COLOR: '0' },
  });
  return { name, passed: exitCode === 0, detail: `${stdout}${stderr}`.trim() };
}

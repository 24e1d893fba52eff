import { runForOutput, type Finished } from '../processes/run-for-output.js';

/** pnpm as `bootstrap.mjs` runs it. */
export const runPnpm = (cwd: string, args: readonly string[]): Promise<Finished> =>
  runForOutput('npx', ['-y', 'pnpm@10.34.9', ...args], { cwd, env: { ...process.env, NODE_OPTIONS: '' } });

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../processes/free-port.js';
import { repositoryRoot } from '../repository-root.js';

/** `npm start` as a person runs it, for tests of the start itself. */
export interface StartedStack {
  pid: number;
  output: () => string;
  /** Resolves with the address of the line `ready: <url>`; rejects when the command ends before. */
  ready: Promise<string>;
  exited: Promise<number | null>;
  signal: (signal: NodeJS.Signals) => void;
}

/** Ports and a data folder of one's own; pass them again to start the same stack a second time. */
export async function stackEnvironment(): Promise<Record<string, string>> {
  return {
    CARREFOUR_DATA: mkdtempSync(join(tmpdir(), 'carrefour-start-')),
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    TYPESENSE_PORT: String(await freePort()),
    DEMO: '0',
  };
}

/** Runs the start command with this environment alone (and PATH, HOME). */
export function startAsPeopleDo(env: Record<string, string>): StartedStack {
  const child = spawn(process.execPath, [join(repositoryRoot, 'config', 'stack', 'bootstrap.mjs'), 'start'], {
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      output += text;
      const url = /^ready: (.+)$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void exited.then((code) => reject(new Error(`the start ended with ${code}:\n${output}`)));
  });
  // A test may only care for how the command ends.
  ready.catch(() => undefined);
  return { pid: child.pid ?? 0, output: () => output, ready, exited, signal: (signal) => child.kill(signal) };
}

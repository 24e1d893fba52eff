import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { claimPort } from './claim-port.js';

const compiled = pathToFileURL(fileURLToPath(new URL('../../dist/esm/stack/processes/claim-port.js', import.meta.url))).href;
const children: ChildProcess[] = [];
afterEach(() => children.forEach((child) => child.kill('SIGKILL')));

/** Another process that claims the port, says whether it has it, and stays until it is killed. */
async function another(port: number) {
  const script = `import(${JSON.stringify(compiled)}).then(({ claimPort }) => { console.log(claimPort(${port})); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    hasIt: said.toString().trim() === 'true',
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a port drawn by one process is not drawn by another, until the first has ended, even killed', async () => {
  // Not among those that stacks draw.
  const port = randomInt(10_000, 19_000);
  const first = await another(port);
  expect(first.hasIt).toBe(true);
  expect(claimPort(port)).toBe(false);
  await first.end();
  expect(claimPort(port)).toBe(true);
  expect(claimPort(port)).toBe(false);
  expect((await another(port)).hasIt).toBe(false);
}, 30_000);

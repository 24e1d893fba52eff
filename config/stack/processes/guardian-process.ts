/** The watcher of guardian.ts: reads `+pid` and `-pid` lines; when its input closes, ends the groups still listed. */
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from './signal-group.js';

const groups = new Set<number>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith('+')) groups.add(pid);
  else groups.delete(pid);
}
for (const pid of groups) signalGroup(pid, 'SIGTERM');
for (let waited = 0; waited < 10_000 && [...groups].some((pid) => signalGroup(pid, 0)); waited += 200) await sleep(200);
for (const pid of groups) signalGroup(pid, 'SIGKILL');

import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Reads until the value is the one wanted, or patience ends; answers the last value read. */
export async function eventually<Value>(read: () => Promise<Value>, isWanted: (value: Value) => boolean, patienceMs = PATIENCE_MS): Promise<Value> {
  for (const end = Date.now() + patienceMs; ; await sleep(50)) {
    const value = await read();
    if (isWanted(value) || Date.now() > end) return value;
  }
}
